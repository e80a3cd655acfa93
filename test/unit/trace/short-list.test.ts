import { expect, test } from 'vitest';
import { added, NONE } from '../../../src/runtime/trace/readings/short-list.ts';

test('a list that begins as the empty one of all leaves that empty', () => {
  const first = added<number>(NONE, 1);
  expect(added(added(first, 2), 3)).toEqual([1, 2, 3]);
  expect(added<number>(NONE, 4)).toEqual([4]);
  expect(NONE).toEqual([]);
});
