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
};

export default questions;
