import type { Tries } from '#lesson';

const tries: Tries = {
  'one-wait-less': [
    {
      program: 'three-waits-in-a-row',
      changes: [{ line: 2, from: "'/posts', ", to: '' }],
      requests: 2,
      ends: 700,
    },
  ],
  'longest-decides': [
    {
      program: 'three-waits-at-once',
      changes: [{ line: 6, from: ", load('/comments')", to: '' }],
      ends: 300,
    },
    {
      program: 'three-waits-at-once',
      changes: [{ line: 6, from: "load('/posts'), ", to: '' }],
      ends: 400,
    },
  ],
  'off-the-path': [
    {
      program: 'predict-one-started-early',
      changes: [{ line: 2, from: "'/users'", to: "'/users/1'" }],
      over: [120, 200, 600],
      ends: 600,
    },
  ],
  'shorter-calculation': [
    {
      program: 'cpu-does-not-overlap',
      changes: [{ line: 2, from: '200', to: '50' }],
      ends: 150,
      blocked: 150,
    },
  ],
  'ten-at-once': [
    {
      program: 'a-thousand-at-once',
      changes: [{ line: 2, from: '1000', to: '10' }],
      requests: 10,
      ends: 120,
    },
  ],
};

export default tries;
