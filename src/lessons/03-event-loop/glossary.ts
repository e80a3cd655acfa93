import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'turn',
    meaning:
      'One step of the event loop: a timer, a message or an event with the code that it calls, and after it all microtasks. HTML calls the first half a task.',
    forms: [],
  },
  {
    term: 'microtask',
    meaning:
      'A piece of code that runs before the next turn: what goes on behind an `await`, a callback of `then`, what `queueMicrotask` was given.',
    forms: ['microtask', 'microtasks'],
  },
  {
    term: 'run to completion',
    meaning:
      'A piece of code that has begun is not interrupted: no other code runs before it stops by itself.',
  },
  {
    term: 'race condition',
    meaning: 'The result depends on the order in which others happen to run.',
    forms: ['race condition', 'race conditions'],
  },
  {
    term: 'starvation',
    meaning:
      'Somebody who waits for the thread never gets it, because others are always served first.',
    forms: ['starvation', 'starve', 'starves', 'starved'],
  },
];

export default glossary;
