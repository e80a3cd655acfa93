import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'cancellation',
    meaning:
      'To ask work that is under way to end early. In asyncio an exception is thrown into the task; in JavaScript a signal is announced, and the work has to look.',
    forms: [],
  },
  {
    term: 'await event horizon',
    meaning:
      'An async function that awaits cannot be reached until what it awaits has settled (Charles Lowell).',
    forms: ['await event horizon'],
  },
  {
    term: 'checkpoint',
    meaning:
      'A place where cancellation can take effect: an `await` that honours the signal, or `signal.throwIfAborted()`.',
    forms: ['checkpoint', 'checkpoints'],
  },
  {
    term: 'stale',
    meaning: 'Of an answer: no longer wanted, because the question has changed in the meantime.',
    forms: [],
  },
  {
    term: 'point of no return',
    meaning: 'The step after which work must not be cancelled any more, only awaited and reported.',
    forms: ['point of no return'],
  },
  {
    term: 'shielding',
    meaning:
      'Protecting a part of the work from cancellation. In asyncio `asyncio.shield`; with signals, not passing the signal on.',
    forms: ['shielding', 'shielded'],
  },
];

export default glossary;
