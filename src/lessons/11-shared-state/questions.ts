import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-no-await-between': {
    asks: 'What is printed?',
    options: [
      { says: '1', prints: ['1'] },
      { says: '2', prints: ['2'] },
      { says: '3', prints: ['3'] },
    ],
  },
  'check-other-side': {
    asks: 'What is printed?',
    options: [
      { says: '1', prints: ['1'] },
      { says: '2', prints: ['2'] },
      { says: '3', prints: ['3'] },
    ],
  },
  'check-lock-too-short': {
    asks: 'One in stock, two buyers, and a lock for everything. What is printed?',
    options: [
      { says: '`left: 1`', prints: ['left: 1'] },
      { says: '`left: 0`', prints: ['left: 0'] },
      { says: '`left: -1`', prints: ['left: -1'] },
    ],
  },
  'check-failed-load': {
    asks: 'The load fails with 404. How many requests does the program send?',
    options: [
      { says: 'None.', requests: 0 },
      { says: 'One.', requests: 1 },
      { says: 'Three.', requests: 3 },
    ],
  },
};

export default questions;
