import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'async disposable',
    meaning:
      'An object with a method `[Symbol.asyncDispose]()`, which `await using` calls and awaits at the end of the block.',
    forms: ['async disposable', 'async disposables'],
  },
  {
    term: 'resource',
    meaning:
      'What is opened and has to be closed, or borrowed and given back: a connection, a file, a lease.',
    forms: [],
  },
  {
    term: 'LIFO',
    meaning:
      'Last in, first out: closed in the reverse of the order of opening, because what came later may need what came before.',
    forms: ['LIFO'],
  },
  {
    term: 'owner',
    meaning: 'Who has to close a resource. Ownership can be handed over, as by `stack.move()`.',
    forms: [],
  },
];

export default glossary;
