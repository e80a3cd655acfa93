import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'async generator',
    meaning:
      'What a call of an `async function*` gives: an object that computes one value after another, each when it is asked for by `next()`. In between it stands still at a `yield`.',
    forms: ['async generator', 'async generators'],
  },
  {
    term: 'async iterable',
    meaning:
      'An object that `for await` can iterate over: its method `[Symbol.asyncIterator]()` gives an iterator, whose `next()` gives a promise of the next value.',
    forms: ['async iterable', 'async iterables', 'async iterator', 'async iterators'],
  },
  {
    term: 'pull',
    meaning:
      'The consumer asks, and the source works on one item for each question. The opposite is push: the source delivers whenever it has something.',
    forms: [],
  },
];

export default glossary;
