import type { Tries } from '#lesson';

const tries: Tries = {
  'longest-last': [
    {
      program: 'predict-await-in-a-loop',
      changes: [{ line: 9, from: "'c', 100", to: "'c', 1000" }],
      prints: ['b', 'a', 'c', 'all'],
      ends: 1000,
    },
  ],
  'shorter-waits': [
    {
      program: 'one-after-another',
      changes: [{ line: 4, from: '2000', to: '500' }],
      ends: 1500,
    },
    {
      program: 'the-seed-in-typescript',
      changes: [{ line: 4, from: '2000', to: '500' }],
      ends: 500,
    },
  ],
  'slower-fast': [
    {
      program: 'order-of-results',
      changes: [{ line: 9, from: "'fast', 100", to: "'fast', 400" }],
      prints: ['finished middle', 'finished slow', 'finished fast', "[ 'slow', 'fast', 'middle' ]"],
      ends: 400,
    },
  ],
  'staircases-grow': [
    {
      program: 'three-ways-to-lose-concurrency',
      changes: [{ line: 4, from: '200', to: '500' }],
      printedAt: [1500, 3000, 4500, 5000],
    },
  ],
  'main-ends-first': [
    {
      program: 'for-each-waits-for-nothing',
      changes: [{ line: 9, from: '400', to: '250' }],
      at: { 'much later [ 1, 2 ]': 250 },
      ends: 250,
      tasks: { 'forEach callback 1': 300 },
    },
  ],
  'more-chains': [
    {
      program: 'chains-in-parallel',
      changes: [{ line: 5, from: 'slice(0, 4)', to: 'slice(0, 8)' }],
      requests: 9,
      peak: 8,
      ends: 350,
    },
  ],
  'by-name': [
    {
      program: 'gather-by-name',
      changes: [{ line: 4, from: '300', to: '50' }],
      prints: ['7 NOTICE 8'],
      ends: 200,
    },
  ],
};

export default tries;
