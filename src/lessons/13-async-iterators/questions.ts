import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-break-on-the-last-item-of-a-page': {
    asks: 'How many requests are counted?',
    options: [
      { says: '1.', prints: ['1'], requests: 1 },
      { says: '2: the next page is asked for when a page is used up.', prints: ['2'], requests: 2 },
      { says: '5: all pages.', prints: ['5'], requests: 5 },
    ],
  },
  'check-nothing-before-next': {
    asks: 'What is printed, in which order?',
    options: [
      { says: '`begun`, `made`, `a`.', prints: ['begun', 'made', 'a'] },
      { says: '`made`, `begun`, `a`.', prints: ['made', 'begun', 'a'] },
      { says: '`made`, `begun`, `a`, `b`.', prints: ['made', 'begun', 'a', 'b'] },
    ],
  },
  'check-slow-on-both-sides': {
    asks: 'A sack takes 100 ms to fill and 200 to carry. When is `all carried` printed?',
    options: [
      { says: 'At 600 ms.', at: { 'all carried': 600 } },
      { says: 'At 700 ms.', at: { 'all carried': 700 } },
      { says: 'At 900 ms.', at: { 'all carried': 900 } },
    ],
  },
  'check-a-second-loop': {
    asks: 'The first loop is left at 2. What does the second one print before `done`?',
    options: [
      { says: '3 and 4.', prints: ['1', '2', '3', '4', 'done'] },
      { says: '1 to 4.', prints: ['1', '2', '1', '2', '3', '4', 'done'] },
      { says: 'Nothing.', prints: ['1', '2', 'done'] },
    ],
  },
};

export default questions;
