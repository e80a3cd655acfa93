import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-awaited-too-late': {
    asks: '`bad` fails at 50 ms. Is `caught` printed, and how many rejections has nobody handled in time?',
    options: [
      { says: '`caught` at 50 ms, none unhandled.', at: { 'caught Error: bad': 50 }, unhandled: 0 },
      {
        says: '`caught` at 300 ms, none unhandled.',
        at: { 'caught Error: bad': 300 },
        unhandled: 0,
      },
      {
        says: '`caught` at 300 ms, and one unhandled.',
        at: { 'caught Error: bad': 300 },
        unhandled: 1,
      },
      { says: 'Nothing is printed, and one is unhandled.', prints: [], unhandled: 1 },
    ],
  },
  'check-race-of-none': {
    asks: 'A race in which nobody runs. What happens?',
    options: [
      { says: '`first undefined` is printed.', prints: ['first undefined'] },
      { says: 'The program fails.', outcome: 'failed' },
      { says: 'Line 2 waits for ever.', outcome: 'deadlock' },
    ],
  },
  'check-status-is-no-failure': {
    asks: 'West answers 503, north 200. What is printed?',
    options: [
      { says: '`fulfilled fulfilled`', prints: ['fulfilled fulfilled'] },
      { says: '`rejected fulfilled`', prints: ['rejected fulfilled'] },
      { says: '`rejected rejected`', prints: ['rejected rejected'] },
    ],
  },
  'check-two-failures': {
    asks: 'Both calls fail. What is printed, and how many rejections are unhandled?',
    options: [
      { says: '`late`, and one unhandled.', prints: ['late'], unhandled: 1 },
      { says: '`early`, and one unhandled.', prints: ['early'], unhandled: 1 },
      { says: '`early`, and none unhandled.', prints: ['early'], unhandled: 0 },
    ],
  },
};

export default questions;
