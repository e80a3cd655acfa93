import { expect, it } from 'vitest';
import { allowMoreText } from '../../../src/components/cell/allow-more-text.ts';
import { finished } from '../timeline/fixtures.ts';

it.each([
  ['virtual-time', 600_000, 'Allow 100 minutes and run again'],
  ['real-time', 2000, 'Allow 20 s and run again'],
  ['query', 2000, 'Allow 20 s and run again'],
  ['events', 1_000_000, 'Allow 10,000,000 events and run again'],
])('a run that reached its %s is offered ten times as much', (limit, allowed, text) => {
  expect(allowMoreText({ ...finished, limit, allowed })).toBe(text);
});
