import type { Tries } from '#lesson';

const tries: Tries = {
  'one-decoder': [
    {
      program: 'chunks-are-not-lines',
      changes: [
        { line: 2, from: 'for await', to: 'const decoder = new TextDecoder();\nfor await' },
        {
          line: 3,
          from: 'new TextDecoder().decode(bytes)',
          to: 'decoder.decode(bytes, { stream: true })',
        },
      ],
      at: {
        '96 "q\\":3,\\"parcel\\":\\"LP-0001\\",\\"kind\\":\\"loaded\\"}\\n{\\"seq\\":4,\\"parcel\\":\\"LP-0001\\",\\"kind\\":\\"at-sea\\",\\"note\\":\\"tr"': 700,
        '23 "ès agité\\"}\\n{\\"seq\\":5,\\"p"': 900,
      },
    },
  ],
  'a-broken-line': [
    {
      program: 'events-as-they-happen',
      changes: [{ line: 3, from: 'events', to: 'events?bad=1' }],
      printedAt: [500, 500, 700],
      ends: 700,
      fails: 'SyntaxError: line 4',
      aborted: 1,
    },
  ],
  'third-event': [
    {
      program: 'predict-break-at-the-second-event',
      changes: [{ line: 6, from: '2', to: '3' }],
      at: { loaded: 700 },
      over: [700],
      aborted: 1,
    },
  ],
  'more-room': [
    {
      program: 'unbounded-and-bounded',
      changes: [{ line: 4, from: '2', to: '5' }],
      at: { 'capacity 5: producer finished': 1420, 'capacity 5: at most 6 items waiting': 2020 },
      levels: { 'capacity Infinity': 9, 'capacity 5': 5 },
    },
  ],
  'no-store': [
    {
      program: 'asked-for-more',
      changes: [{ line: 12, from: '3', to: '0' }],
      ends: 880,
      levels: {},
    },
    {
      program: 'asked-for-more',
      changes: [{ line: 7, from: '10', to: '200' }],
      levels: {},
    },
  ],
  'a-hundred': [
    {
      program: 'pull-ahead',
      changes: [{ line: 3, from: '3]', to: '3, 100]' }],
      at: { 'highWaterMark 100 → 100 pulled before the first read': 40 },
    },
  ],
  'same-speed': [
    {
      program: 'nobody-asked',
      changes: [{ line: 15, from: '100', to: '20' }],
      levels: {},
    },
    {
      program: 'nobody-asked',
      changes: [{ line: 15, from: '100', to: '25' }],
      levels: { 'stream, line 4': 4 },
    },
  ],
  'no-last-newline': [
    {
      program: 'file-as-a-stream',
      changes: [{ line: 1, from: "'50\\n'", to: "'50'" }],
      prints: ['lines 2 left over "LP-0002,250"'],
    },
  ],
};

export default tries;
