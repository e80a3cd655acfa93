import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'virtual time',
    meaning: 'A clock that stands still while code runs and jumps to the next thing that is due.',
  },
  {
    term: 'I/O-bound, CPU-bound',
    meaning:
      'A program whose time goes into waiting for input and output; one whose time goes into computing.',
    forms: ['I/O-bound', 'CPU-bound'],
  },
  {
    term: 'promise',
    meaning:
      'A receipt for a result that comes later: an object that will have a value, or an error. `await` waits for it.',
    forms: ['promise', 'promises'],
  },
  {
    term: 'in flight',
    meaning: 'Sent, and not yet answered in full: a request is in flight until its body has ended.',
  },
  {
    term: 'concurrency',
    meaning: 'Several things are under way, and their times overlap. One thread is enough for it.',
    forms: ['concurrency', 'concurrent', 'concurrently'],
  },
  {
    term: 'parallelism',
    meaning: 'Several pieces of code execute at the same instant. It takes several threads.',
    forms: ['parallelism', 'parallel'],
  },
  {
    term: 'critical path',
    meaning:
      'The chain of waits that determines the total. Whatever is not on it can become faster without any effect.',
  },
];

export default glossary;
