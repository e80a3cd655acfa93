import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'signal',
    meaning:
      'An `AbortSignal`: an object that a callee can ask, or listen to, whether its work is still wanted. Passed down as an argument.',
    forms: [],
  },
  {
    term: 'abort',
    meaning:
      'To announce on a signal that the work is not wanted any more. Whoever honours the signal then rejects.',
    forms: [],
  },
  {
    term: 'abort reason',
    meaning:
      'The value given to `abort(reason)`, kept as `signal.reason`. `fetch` rejects with that very object.',
    forms: ['abort reason', 'abort reasons'],
  },
  {
    term: 'timeout, deadline, budget',
    meaning: 'A length of time; the moment at which it is over; what is left until then.',
    forms: [],
  },
];

export default glossary;
