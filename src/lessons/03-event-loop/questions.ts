import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-microtasks-and-a-timer': {
    asks: 'In which order are the six lines printed? The question marks are there to mislead.',
    options: [
      { says: '`1` `2` `3?` `4` `5?` `6`', prints: ['1', '2', '3?', '4', '5?', '6'] },
      { says: '`1` `2` `4` `5?` `3?` `6`', prints: ['1', '2', '4', '5?', '3?', '6'] },
      { says: '`1` `2` `5?` `4` `3?` `6`', prints: ['1', '2', '5?', '4', '3?', '6'] },
      { says: '`2` `1` `4` `5?` `6` `3?`', prints: ['2', '1', '4', '5?', '6', '3?'] },
    ],
  },
  'check-timer-or-main': {
    asks: 'The timer is set first. In which order are the three lines printed?',
    options: [
      { says: '`timer`, `microtask`, `main`', prints: ['timer', 'microtask', 'main'] },
      { says: '`microtask`, `timer`, `main`', prints: ['microtask', 'timer', 'main'] },
      { says: '`microtask`, `main`, `timer`', prints: ['microtask', 'main', 'timer'] },
    ],
  },
  'check-two-late-timers': {
    asks: 'Timers of 10 and 0 ms, then a calculation of 20. What is printed, and when?',
    options: [
      { says: '`b` at 0 ms, `a` at 10, `calculated` at 20.', at: { b: 0, a: 10, calculated: 20 } },
      {
        says: '`calculated`, `a`, `b`, all at 20 ms.',
        prints: ['calculated', 'a', 'b'],
        at: { a: 20, b: 20 },
      },
      {
        says: '`calculated`, `b`, `a`, all at 20 ms.',
        prints: ['calculated', 'b', 'a'],
        at: { a: 20, b: 20 },
      },
    ],
  },
  'check-three-additions': {
    asks: 'Three calls add 1 to `n`. What is printed?',
    options: [
      { says: '`3`', prints: ['3'] },
      { says: '`1`', prints: ['1'] },
      { says: '`0`', prints: ['0'] },
    ],
  },
};

export default questions;
