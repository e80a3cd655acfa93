import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-listener-or-rejection-first': {
    asks: 'In which order are the four lines printed?',
    options: [
      {
        says: '`before`, `after`, `listener`, `rejection seen`',
        prints: ['before', 'after', 'listener', 'rejection seen'],
      },
      {
        says: '`before`, `listener`, `rejection seen`, `after`',
        prints: ['before', 'listener', 'rejection seen', 'after'],
      },
      {
        says: '`before`, `listener`, `after`, `rejection seen`',
        prints: ['before', 'listener', 'after', 'rejection seen'],
      },
    ],
  },
  'predict-listeners-left': {
    asks: 'Fifty sleeps on one signal, all of them over. How many listeners are left?',
    options: [
      {
        says: 'None: `once` removes each of them.',
        prints: ['listeners that were left: 0'],
      },
      {
        says: 'One: each sleep replaces the listener before it.',
        prints: ['listeners that were left: 1'],
      },
      {
        says: 'Fifty.',
        prints: ['listeners that were left: 50'],
      },
    ],
  },
  'check-used-up': {
    asks: 'How many requests does this program send?',
    options: [
      { says: 'None.', requests: 0 },
      { says: 'One.', requests: 1 },
      { says: 'Two.', requests: 2 },
    ],
  },
  'check-checkpoints': {
    asks: 'The signal aborts at 150 ms. When does the run end, and after how many steps?',
    options: [
      { says: 'At 150 ms, after step 1.', prints: ['step 1', 'stopped'], ends: 150 },
      { says: 'At 200 ms, after step 1.', prints: ['step 1', 'stopped'], ends: 200 },
      { says: 'At 200 ms, after step 2.', prints: ['step 1', 'step 2', 'stopped'], ends: 200 },
      {
        says: 'At 300 ms, after step 3.',
        prints: ['step 1', 'step 2', 'step 3', 'stopped'],
        ends: 300,
      },
    ],
  },
  'check-cleanup': {
    asks: 'What is printed, and when does the run end?',
    options: [
      { says: '`caught`, at 100 ms', prints: ['caught'], ends: 100 },
      { says: '`caught`, `cleaned up`, at 150 ms', prints: ['caught', 'cleaned up'], ends: 150 },
      { says: '`cleaned up`, `caught`, at 150 ms', prints: ['cleaned up', 'caught'], ends: 150 },
      {
        says: '`worked`, `cleaned up`, at 550 ms',
        prints: ['worked', 'cleaned up'],
        ends: 550,
      },
    ],
  },
};

export default questions;
