import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-order-of-a-call': {
    asks: 'In which order are the five letters printed?',
    options: [
      {
        says: '`A`, `C`, `B`, `D`, `E`: the call waits for its turn.',
        prints: ['A', 'C', 'B', 'D', 'E'],
      },
      {
        says: '`A`, `B`, `D`, `C`, `E`: the call runs to its end.',
        prints: ['A', 'B', 'D', 'C', 'E'],
      },
      {
        says: '`A`, `B`, `C`, `D`, `E`: the call runs to its `await`.',
        prints: ['A', 'B', 'C', 'D', 'E'],
      },
    ],
  },
  'predict-one-promise-awaited-twice': {
    asks: 'The same promise stands in the list twice. What does the run do?',
    options: [
      { says: 'It fails: a promise can be awaited once.', outcome: 'failed' },
      {
        says: 'It sends one request and prints `Ada Ada true`.',
        requests: 1,
        prints: ['Ada Ada true'],
      },
      {
        says: 'It sends two requests and prints `Ada Ada false`.',
        requests: 2,
        prints: ['Ada Ada false'],
      },
    ],
  },
  'check-two-calls-deep': {
    asks: 'What does the run print?',
    options: [
      {
        says: '`next`, `send`, `pack`, `packed`, `sent`',
        prints: ['next', 'send', 'pack', 'packed', 'sent'],
      },
      {
        says: '`send`, `next`, `pack`, `packed`, `sent`',
        prints: ['send', 'next', 'pack', 'packed', 'sent'],
      },
      {
        says: '`send`, `pack`, `next`, `packed`, `sent`',
        prints: ['send', 'pack', 'next', 'packed', 'sent'],
      },
    ],
  },
  'check-what-a-call-gives': {
    asks: 'What does the run print?',
    options: [
      { says: '`true true`', prints: ['true true'] },
      { says: '`false true`', prints: ['false true'] },
      { says: '`false false`', prints: ['false false'] },
    ],
  },
  'check-three-awaits': {
    asks: 'Each request takes 120 ms. How many are sent, and when is `loaded` printed?',
    options: [
      { says: 'One, at 120 ms.', requests: 1, ends: 120 },
      { says: 'Two, at 240 ms.', requests: 2, ends: 240 },
      { says: 'Three, at 360 ms.', requests: 3, ends: 360 },
    ],
  },
};

export default questions;
