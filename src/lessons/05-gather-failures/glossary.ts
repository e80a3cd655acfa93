import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'fail fast',
    meaning: 'To report the first error at once, without waiting for the others.',
    forms: ['fail fast', 'fails fast'],
  },
  {
    term: 'combinator',
    meaning:
      'A function that makes one promise of many: `Promise.all`, `allSettled`, `any` and `race`.',
    forms: ['combinator', 'combinators'],
  },
  {
    term: 'AggregateError',
    meaning:
      'An error that holds several, in its `errors`: what `Promise.any` rejects with. Python has `ExceptionGroup`.',
    forms: ['AggregateError', 'ExceptionGroup'],
  },
  {
    term: 'unhandled rejection',
    meaning:
      'A promise was rejected, and at the end of that turn nobody had given it a handler. Node ends the program; a browser reports it.',
    forms: ['unhandled rejection', 'unhandled rejections'],
  },
];

export default glossary;
