import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-return-without-await': {
    asks: 'In which order are the three lines printed?',
    options: [
      {
        says: '`work done`, `cleanup`, `returned`',
        prints: ['work done', 'cleanup', 'returned'],
      },
      {
        says: '`cleanup`, `work done`, `returned`',
        prints: ['cleanup', 'work done', 'returned'],
      },
      {
        says: '`cleanup`, `returned`, `work done`',
        prints: ['cleanup', 'returned', 'work done'],
      },
    ],
  },
  'check-blocks': {
    asks: 'In which order are the four lines printed?',
    options: [
      {
        says: '`close b`, `close c`, `end of block`, `close a`',
        prints: ['close b', 'close c', 'end of block', 'close a'],
      },
      {
        says: '`end of block`, `close c`, `close b`, `close a`',
        prints: ['end of block', 'close c', 'close b', 'close a'],
      },
      {
        says: '`close c`, `close b`, `end of block`, `close a`',
        prints: ['close c', 'close b', 'end of block', 'close a'],
      },
    ],
  },
  'check-second-fails': {
    asks: 'The crane cannot be opened. What is printed?',
    options: [
      { says: '`no crane`', prints: ['no crane'] },
      { says: '`no crane`, `close dock`', prints: ['no crane', 'close dock'] },
      { says: '`close dock`, `no crane`', prints: ['close dock', 'no crane'] },
      {
        says: '`close crane`, `close dock`, `no crane`',
        prints: ['close crane', 'close dock', 'no crane'],
      },
    ],
  },
  'check-returned-stack': {
    asks: 'What is printed?',
    options: [
      { says: '`in use`, `close`', prints: ['in use', 'close'] },
      { says: '`close`, `in use`', prints: ['close', 'in use'] },
      { says: '`close`, `in use`, `close`', prints: ['close', 'in use', 'close'] },
    ],
  },
};

export default questions;
