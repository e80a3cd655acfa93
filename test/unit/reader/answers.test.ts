import { expect, it } from 'vitest';
import { guessIn } from '../../../src/components/lesson/guess.ts';
import { keepAnswer, readAnswer } from '../../../src/reader/answers.ts';
import { MemoryStore } from './memory-store.ts';

it('an answer given before a run is there again, and a question that was skipped stays so', () => {
  const store = new MemoryStore();
  expect(readAnswer('gather/loop', store)).toBeUndefined();
  expect(keepAnswer('gather/loop', 'At 300 ms.', store)).toBe('kept');
  keepAnswer('gather/other', '', store);
  expect(readAnswer('gather/loop', store)).toBe('At 300 ms.');
  expect(readAnswer('gather/other', store)).toBe('');
});

it('the time that an answer names is what is drawn on the timeline', () => {
  expect(guessIn('At 1,300 ms, after `a`, then at 2,000 ms.')).toBe(1300);
  expect(guessIn('After 120 s.')).toBe(120_000);
  expect(guessIn('Never: line 7 throws.')).toBeUndefined();
});
