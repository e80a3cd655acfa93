import type { Tries } from '#lesson';

const tries: Tries = {
  'dearest-first': [
    {
      program: 'plus-equals-await',
      changes: [{ line: 5, from: '10 * n', to: '40 - 10 * n' }],
      prints: ['total += await: 1', 'await, then +=: 6'],
    },
  ],
  'other-side': [
    {
      program: 'predict-no-await-between',
      changes: [
        { line: 3, from: 'n = n + 1;', to: 'await null;' },
        { line: 4, from: 'await null;', to: 'n = n + 1;' },
      ],
      prints: ['3'],
    },
    {
      program: 'predict-no-await-between',
      changes: [
        { line: 3, from: 'n = n + 1;', to: 'await null;' },
        { line: 4, from: 'await null;', to: 'n = (await n) + 1;' },
      ],
      prints: ['1'],
    },
  ],
  'act-first': [
    {
      program: 'double-booking',
      changes: [
        { line: 6, from: 'await sleep(20);', to: "lockers.set('L1', who);" },
        { line: 7, from: "lockers.set('L1', who);", to: 'await sleep(20);' },
      ],
      prints: ["[ 'Ada: yours', 'Cy: taken' ] owner: Ada"],
    },
  ],
  'one-lock': [
    {
      program: 'one-at-a-time',
      changes: [{ line: 12, from: 'lockOf(locker)', to: "lockOf('all')" }],
      at: { 'Dee: yours': 40 },
    },
  ],
  'other-seed': [
    {
      program: 'looks-again',
      seeds: [20],
      prints: ["[ 'Ada: yours', 'Cy: yours' ]"],
      queried: [0, 0, 17, 33, 34, 56],
    },
  ],
  'any-seed': [
    { program: 'asks-once', seeds: [1, 2, 3, 4], prints: ["[ 'Ada: taken', 'Cy: yours' ]"] },
    { program: 'asks-once', seeds: [5], prints: ["[ 'Ada: yours', 'Cy: taken' ]"] },
    {
      program: 'asks-once',
      changes: [{ line: 4, from: ' AND holder IS NULL', to: '' }],
      prints: ["[ 'Ada: yours', 'Cy: yours' ]"],
    },
  ],
  'five-keys': [
    {
      program: 'stampede',
      changes: [{ line: 19, from: "() => quick('depots')", to: '(n) => quick(String(n))' }],
      requests: 10,
    },
  ],
};

export default tries;
