import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-await-in-a-loop': {
    asks: 'When is `all` printed, and in which order do `a`, `b` and `c` come before it?',
    options: [
      { says: 'At 600 ms, after `a`, `b`, `c`.', prints: ['a', 'b', 'c', 'all'], ends: 600 },
      { says: 'At 300 ms, after `a`, `b`, `c`.', prints: ['a', 'b', 'c', 'all'], ends: 300 },
      { says: 'At 300 ms, after `c`, `b`, `a`.', prints: ['c', 'b', 'a', 'all'], ends: 300 },
      { says: 'At 100 ms, after `c`, `b`, `a`.', prints: ['c', 'b', 'a', 'all'], ends: 100 },
    ],
  },
  'check-await-in-map': {
    asks: 'What is printed, and when?',
    options: [
      { says: '`200 600` at 300 ms.', prints: ['200 600'], ends: 300 },
      { says: '`600 200` at 300 ms.', prints: ['600 200'], ends: 300 },
      { says: '`600 200` at 400 ms.', prints: ['600 200'], ends: 400 },
    ],
  },
  'check-steps-inside': {
    asks: 'Two parcels are sorted and then loaded. When is `at sea` printed?',
    options: [
      { says: 'At 300 ms.', ends: 300 },
      { says: 'At 400 ms.', ends: 400 },
      { says: 'At 550 ms.', ends: 550 },
    ],
  },
  'check-a-promise-in-an-object': {
    asks: '`Promise.all` is given two objects with a promise in each. What is printed, and when?',
    options: [
      { says: '`false false` at 100 ms.', prints: ['false false'], ends: 100 },
      { says: '`true true` at 0 ms.', prints: ['true true'], ends: 0 },
      { says: '`true true` at 100 ms.', prints: ['true true'], ends: 100 },
    ],
  },
};

export default questions;
