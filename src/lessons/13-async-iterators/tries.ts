import type { Tries } from '#lesson';

const tries: Tries = {
  'third-page': [
    {
      program: 'lazy-pages',
      changes: [{ line: 15, from: '7', to: '11' }],
      at: { 'LP-0011': 600 },
      ends: 600,
      requests: 3,
    },
  ],
  'longer-pauses': [
    {
      program: 'asked-by-hand',
      changes: [
        { line: 13, from: '50', to: '500' },
        { line: 15, from: '50', to: '500' },
      ],
      at: { begins: 500, '{ value: undefined, done: true }': 1200 },
    },
  ],
  'one-item-more': [
    {
      program: 'predict-break-on-the-last-item-of-a-page',
      changes: [{ line: 14, from: 'LP-0005', to: 'LP-0006' }],
      at: { '2': 400 },
    },
  ],
  'left-by-an-error': [
    {
      program: 'cleanup-on-break',
      changes: [{ line: 17, from: 'break', to: "throw new Error('no more')" }],
      at: { 'generator closed': 220 },
      ends: 220,
      fails: 'Error: no more',
    },
    {
      program: 'cleanup-on-break',
      changes: [{ line: 10, from: '20', to: '500' }],
      at: { 'after the loop': 700 },
    },
  ],
  'with-a-signal': [
    {
      program: 'return-waits-in-line',
      changes: [{ line: 15, from: 'news()', to: 'news(app.signal)' }],
      prints: ['closed', 'returned, after AbortError'],
      ends: 100,
    },
  ],
  'all-first': [
    {
      program: 'not-for-promises',
      changes: [{ line: 11, from: 'of jobs', to: 'of await Promise.all(jobs)' }],
      at: { 'caught Error: broken failed': 100 },
      unhandled: 0,
    },
  ],
  'six-in-a-row': [
    {
      program: 'from-async-is-a-queue',
      changes: [{ line: 6, from: '[1, 2, 3]', to: '[1, 2, 3, 4, 5, 6]' }],
      printedAt: [720, 840],
    },
  ],
};

export default tries;
