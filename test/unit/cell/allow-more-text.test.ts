import { expect, it } from 'vitest';
import { allowMoreText } from '../../../src/components/cell/allow-more-text.ts';
import { allowMore } from '../../../src/runtime/index.ts';
import { finished } from '../timeline/fixtures.ts';

it.each([
  ['virtual-time', 600_000, 'Allow an hour and run again', { virtual: 3_600_000 }],
  ['real-time', 2000, 'Allow 10 s and run again', { turn: 10_000 }],
  ['no-answer', 2000, 'Allow 10 s and run again', { turn: 10_000 }],
  ['real-time-in-all', 4000, 'Allow 20 s and run again', { total: 20_000 }],
  ['query', 4000, 'Allow 20 s and run again', { query: 20_000 }],
  ['events', 1_000_000, 'Allow 10,000,000 events and run again', { events: 10_000_000 }],
  ['timers', 10_000, 'Allow 100,000 timers and run again', { timers: 100_000 }],
])(
  'a run that reached its %s is offered more, and gets as much',
  (limit, allowed, text, raised) => {
    expect(allowMoreText({ ...finished, limit, allowed })).toBe(text);
    expect(allowMore(limit)).toMatchObject(raised);
  },
);

it('who had an hour is offered six', () => {
  expect(allowMoreText({ ...finished, limit: 'virtual-time', allowed: 3_600_000 })).toBe(
    'Allow 6 hours and run again',
  );
});
