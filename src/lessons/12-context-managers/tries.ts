import type { Tries } from '#lesson';

const tries: Tries = {
  'longer-work': [
    {
      program: 'lifo',
      changes: [{ line: 16, from: "open('crane');", to: "open('crane');\n  await sleep(50);" }],
      held: { dock: [[10, 90]], crane: [[20, 80]] },
      ends: 90,
    },
    {
      program: 'lifo',
      changes: [{ line: 15, from: '= await open', to: '= open' }],
      fails: 'TypeError',
      typeErrors: [15, 17],
    },
  ],
  'both-stuck': [
    {
      program: 'even-when-it-throws',
      changes: [{ line: 1, from: 'false', to: 'true' }],
      prints: [
        'close crane',
        'close dock',
        'SuppressedError | error: dock is stuck | suppressed: An error was suppressed during disposal',
      ],
    },
  ],
  'await-inside': [
    {
      program: 'predict-return-without-await',
      changes: [{ line: 5, from: 'return sleep', to: 'return await sleep' }],
      prints: ['work done', 'cleanup', 'returned'],
      printedAt: [50, 50, 50],
      ends: 50,
    },
  ],
  'await-the-query': [
    {
      program: 'given-back-early',
      changes: [{ line: 9, from: 'return', to: 'return await' }],
      held: {
        'client 1': [
          [0, 30],
          [30, 60],
        ],
      },
      ends: 60,
    },
  ],
  'await-before-the-end': [
    {
      program: 'the-missing-await',
      changes: [{ line: 8, from: 'return', to: 'return await' }],
      at: { 'early: 4': 30 },
    },
  ],
  'no-move': [
    {
      program: 'a-stack',
      changes: [{ line: 13, from: 'return stack.move();', to: 'return stack;' }],
      prints: [
        'open 1',
        'open 2',
        'close 2',
        'close 1',
        'Error: cannot open 3',
        'open 1',
        'open 2',
        'close 2',
        'close 1',
        'I own them',
      ],
    },
  ],
};

export default tries;
