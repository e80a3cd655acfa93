import type { Tries } from '#lesson';

const tries: Tries = {
  'none-fails': [
    {
      program: 'fail-fast-still-running',
      changes: [{ line: 9, from: '/quotes/puffin', to: '/quotes/tern' }],
      printedAt: [90, 300, 400],
      ends: 400,
    },
  ],
  'half-a-document': [
    {
      program: 'partial-results',
      changes: [{ line: 6, from: '/quotes/puffin', to: '/weather/mist' }],
      prints: ['ok 6', 'failed: Unexpected end of JSON input', 'ok 16'],
    },
  ],
  'no-success-left': [
    {
      program: 'any-is-not-race',
      changes: [
        { line: 8, from: "['south', 'west', 'north']", to: "['west', 'west']" },
        { line: 10, from: "['south', 'west', 'north']", to: "['west', 'west']" },
      ],
      at: { 'race: rejected, west: 503': 40 },
      ends: 80,
      fails: 'AggregateError: All promises were rejected',
    },
  ],
  'in-time-by-luck': [
    {
      program: 'predict-awaited-too-late',
      changes: [{ line: 8, from: '50', to: '500' }],
      at: { 'caught Error: bad': 500 },
      unhandled: 0,
    },
  ],
  'whichever-first': [
    {
      program: 'awaited-together',
      changes: [{ line: 4, from: '300', to: '20' }],
      at: { 'caught Error: bad': 50 },
      ends: 50,
      unhandled: 0,
    },
  ],
};

export default tries;
