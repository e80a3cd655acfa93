import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'fan-out, fan-in',
    meaning: 'To start many calls from one place; to wait for all of them at one place.',
    forms: ['fan-out', 'fan-in'],
  },
  {
    term: 'semaphore',
    meaning:
      'A counter of permits. Taking one when none is left means waiting until somebody gives one back.',
    forms: ['semaphore', 'semaphores'],
  },
  {
    term: 'permit',
    meaning: 'The right to proceed, taken from a semaphore and given back to it.',
    forms: [],
  },
  {
    term: 'first in, first out',
    meaning:
      'Served in the order of arrival (FIFO). In the opposite order the oldest may never be served, which is called starvation.',
    forms: ['first in, first out', 'FIFO', 'starvation'],
  },
];

export default glossary;
