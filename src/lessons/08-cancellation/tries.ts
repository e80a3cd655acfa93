import type { Tries } from '#lesson';

const tries: Tries = {
  'right-by-luck': [
    {
      program: 'stale-answer',
      changes: [{ line: 10, from: '300', to: '140' }],
      prints: [
        'screen now shows results for a',
        'screen now shows results for ab',
        'the box says "ab", the screen says "ab"',
      ],
    },
  ],
  'nobody-aborts': [
    {
      program: 'latest-answer',
      changes: [{ line: 6, from: 'current.abort();', to: '' }],
      at: { 'the box says "ab", the screen says "a"': 450 },
      aborted: 0,
    },
  ],
  'nobody-looks': [
    {
      program: 'a-loop-that-listens',
      changes: [{ line: 10, from: ', null, { signal }', to: '' }],
      outcome: 'limit',
      ends: 600000,
      at: { 'sheep 6001': 600000 },
    },
  ],
  'a-checkpoint': [
    {
      program: 'deaf-work',
      changes: [
        { line: 11, from: 'await sleep(400);', to: 'await sleep(400); signal.throwIfAborted();' },
      ],
      fails: 'AbortError',
      ends: 400,
    },
  ],
  'let-through': [
    {
      program: 'swallowed',
      changes: [
        {
          line: 11,
          from: "console.log('attempt', attempt, 'failed:', (e as Error).name);",
          to: 'if (signal.aborted) throw e;',
        },
      ],
      fails: 'AbortError',
      ends: 120,
    },
  ],
  'in-a-microtask': [
    {
      program: 'predict-listener-or-rejection-first',
      changes: [
        {
          line: 3,
          from: "() => console.log('listener')",
          to: "() => queueMicrotask(() => console.log('listener'))",
        },
      ],
      prints: ['before', 'after', 'listener', 'rejection seen'],
    },
  ],
  'aborted-already': [
    {
      program: 'predict-listeners-left',
      changes: [
        { line: 5, from: 'setTimeout(resolve, ms)', to: 'setTimeout(resolve, ms, app.abort())' },
      ],
      prints: ['listeners that were left: 1'],
    },
  ],
  'sooner-and-later': [
    {
      program: 'torn-write',
      changes: [{ line: 5, from: '150', to: '250' }],
      at: { saved: 200 },
    },
    {
      program: 'torn-write',
      changes: [{ line: 5, from: '150', to: '50' }],
      aborted: 1,
      effects: { 'parcel saved': 100 },
      at: { 'not saved? TimeoutError': 50, 'its weight is 900': 150 },
    },
  ],
};

export default tries;
