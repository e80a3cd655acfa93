import type { Tries } from '#lesson';

const tries: Tries = {
  'up-to-the-limit': [
    {
      program: 'unbounded',
      changes: [{ line: 6, from: '12', to: '3' }],
      prints: ['200 200 200'],
    },
    {
      program: 'unbounded',
      changes: [{ line: 6, from: '12', to: '4' }],
      prints: ['200 200 200 429'],
    },
  ],
  'one-permit-too-many': [
    {
      program: 'semaphore',
      changes: [{ line: 3, from: '3', to: '4' }],
      prints: ['200 200 200 429 429 429 429 429 429 429 429 200'],
      sent: [0, 0, 0, 0, 20, 40, 60, 80, 100, 120, 140, 150],
    },
    {
      program: 'semaphore',
      changes: [{ line: 3, from: '3', to: '1' }],
      prints: ['200 200 200 200 200 200 200 200 200 200 200 200'],
      ends: 1800,
    },
  ],
  'limit-above-the-server': [
    {
      program: 'p-limit',
      changes: [{ line: 3, from: '3', to: '6' }],
      prints: ['200 200 200 429 429 429'],
    },
  ],
  'begun-before-the-loop': [
    {
      program: 'predict-batches-already-started',
      changes: [
        {
          line: 13,
          from: 'for (let i = 0; i < jobs.length; i += 2) await Promise.all(jobs.slice(i, i + 2));',
          to: '',
        },
      ],
      at: { 'max in flight: 6': 0 },
    },
  ],
  'more-alike': [
    {
      program: 'batches-waste-time',
      changes: [{ line: 3, from: '100, 400', to: '100, 100' }],
      prints: ['batches of 2: 700', 'two lanes:    600'],
      ends: 1300,
    },
  ],
  'later-failure': [
    {
      program: 'goes-on-after-a-failure',
      changes: [{ line: 3, from: '50', to: '250' }],
      prints: ['job 0 done', 'job 2 done', 'caught: Error: job 1 failed', 'job 3 done'],
      at: { 'caught: Error: job 1 failed': 250 },
    },
  ],
  'two-permits': [
    {
      program: 'leaked-permit',
      changes: [{ line: 3, from: '1', to: '2' }],
      at: { 'never printed': 0 },
      outcome: 'finished',
    },
    {
      program: 'leaked-permit',
      changes: [
        { line: 3, from: '1', to: '2' },
        {
          line: 17,
          from: 'await job(false);',
          to: 'await permits.acquire();\nawait permits.acquire();',
        },
      ],
      outcome: 'deadlock',
    },
  ],
};

export default tries;
