import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/{unit,content,fidelity,security}/**/*.test.ts', 'test/arrows.test.ts'],
    // On two processors the default is one worker.
    maxWorkers: '100%',
    // Some tests compile and run whole programs, and a busy machine takes its time.
    testTimeout: 120_000,
  },
});
