import type { Tries } from '#lesson';

const tries: Tries = {
  'who-is-faster': [
    {
      program: 'left-behind',
      changes: [{ line: 11, from: '50', to: '500' }],
      at: { caught: 500 },
      tasks: { 'careful()': 330 },
    },
  ],
  'no-signal': [
    {
      program: 'all-versus-group',
      changes: [{ line: 22, from: ', signal', to: '' }],
      at: { 'a finished': 750 },
      ends: 750,
    },
  ],
  'slow-cleanup': [
    {
      program: 'predict-sibling-cleans-up',
      changes: [{ line: 8, from: '30', to: '300' }],
      at: { caught: 350 },
    },
  ],
  'past-the-group': [
    {
      program: 'children-of-children',
      changes: [{ line: 12, from: 'g.spawn(child);', to: 'child();' }],
      at: { 'group is done': 100, 'its child': 200 },
    },
  ],
  'nobody-left-to-stop': [
    {
      program: 'several-errors',
      changes: [{ line: 5, from: '50', to: '400' }],
      prints: ['disk full'],
      ends: 400,
      tasks: { 'mail({…})': 300, 'news({…})': 300 },
    },
  ],
  'more-and-less-time': [
    {
      program: 'move-on-after',
      changes: [{ line: 10, from: '200', to: '700' }],
      prints: ["[ 'tern 510', 'gull 420', 'petrel 380' ]"],
      aborted: 1,
    },
    {
      program: 'move-on-after',
      changes: [{ line: 10, from: '200', to: '50' }],
      prints: ['[]'],
      aborted: 4,
      outcome: 'finished',
    },
  ],
};

export default tries;
