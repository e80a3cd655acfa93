import type { Tries } from '#lesson';

const tries: Tries = {
  'no-await': [
    {
      program: 'predict-order-of-a-call',
      changes: [{ line: 3, from: 'await null;', to: '' }],
      prints: ['A', 'B', 'D', 'C', 'E'],
    },
  ],
  'seconds-as-milliseconds': [
    {
      program: 'fetch-data',
      changes: [{ line: 4, from: '2000', to: '2' }],
      ends: 2,
    },
  ],
  'early-and-late': [
    {
      program: 'called-early',
      changes: [{ line: 8, from: '100', to: '500' }],
      ends: 500,
    },
    {
      program: 'called-late',
      changes: [{ line: 8, from: '100', to: '500' }],
      ends: 700,
    },
  ],
  'two-awaits-together': [
    {
      program: 'eager',
      changes: [{ line: 5, from: '100', to: '500' }],
      at: { 'first await: value': 500, 'second await of the same promise: value': 500 },
    },
  ],
  'hidden-by-the-answer': [
    {
      program: 'forgotten-await',
      changes: [
        { line: 3, from: 'isActive(2)', to: 'isActive(1)' },
        { line: 4, from: 'isActive(2)', to: 'isActive(1)' },
      ],
      at: { 'without await: Bo may log in': 0, 'with await: Bo may log in': 120 },
    },
  ],
};

export default tries;
