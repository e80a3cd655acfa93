import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-break-at-the-second-event': {
    asks: 'The body takes until 1,300 ms. When is `done reading` printed, and what becomes of the request?',
    options: [
      {
        says: 'At 500 ms, and the request is cut off.',
        at: { 'done reading': 500 },
        aborted: 1,
      },
      {
        says: 'At 500 ms, and the rest of the body still arrives.',
        at: { 'done reading': 500 },
        aborted: 0,
      },
      {
        says: 'At 1,300 ms, when the body is complete.',
        at: { 'done reading': 1300 },
        aborted: 0,
      },
    ],
  },
  'check-two-halves': {
    asks: '`è` is the third letter and takes two bytes. What is printed?',
    options: [
      { says: '`2` and `très`.', prints: ['2', 'très'] },
      { says: '`3` and `très`.', prints: ['3', 'très'] },
      { says: '`3` and `tr��s`.', prints: ['3', 'tr��s'] },
    ],
  },
  'check-second-put': {
    asks: 'The consumer begins at 100 ms and takes 50 ms for each sack. When is `three put` printed?',
    options: [
      { says: 'At 0 ms.', at: { 'three put': 0 } },
      { says: 'At 100 ms.', at: { 'three put': 100 } },
      { says: 'At 150 ms.', at: { 'three put': 150 } },
    ],
  },
  'check-one-ahead': {
    asks: 'The stream has the default high-water mark, and one item of it is read. How often was the source called?',
    options: [
      { says: 'Once.', prints: ['1'] },
      { says: 'Twice.', prints: ['2'] },
      { says: 'Three times.', prints: ['3'] },
    ],
  },
};

export default questions;
