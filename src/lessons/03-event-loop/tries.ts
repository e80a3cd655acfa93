import type { Tries } from '#lesson';

const tries: Tries = {
  'microtask-in-a-microtask': [
    {
      program: 'order',
      changes: [
        {
          line: 2,
          from: "() => console.log('2 microtask')",
          to: "() => queueMicrotask(() => console.log('2 microtask'))",
        },
      ],
      prints: ['1 synchronous', '3 promise reaction', '2 microtask', '4 timer'],
    },
  ],
  'no-timer': [
    {
      program: 'predict-microtasks-and-a-timer',
      changes: [{ line: 7, from: 'sleep(0)', to: 'null' }],
      prints: ['1', '2', '4', '5?', '3?', '6'],
      stillSet: 0,
    },
  ],
  'await-before-the-read': [
    {
      program: 'run-to-completion',
      changes: [
        { line: 10, from: 'const v = n;', to: 'await null;' },
        { line: 11, from: 'await null;', to: 'const v = n;' },
      ],
      prints: ['no await between read and write: 3', 'one await between them: 3'],
    },
  ],
  'timer-on-time': [
    {
      program: 'microtasks-starve-timers',
      changes: [{ line: 2, from: '1000', to: '3' }],
      at: { 'loop finished': 3, 'timer, due at 5': 5 },
    },
  ],
  'every-tenth-step': [
    {
      program: 'heartbeat-alive',
      changes: [{ line: 13, from: 'await sleep(0);', to: 'if (i % 10 === 9) await sleep(0);' }],
      printedAt: [10, 20, 25, 30],
    },
  ],
};

export default tries;
