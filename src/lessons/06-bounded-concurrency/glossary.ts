import type { Term } from '#lesson';

const glossary: Term[] = [
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
      'Served in the order of arrival (FIFO). In the opposite order the oldest may never be served.',
    forms: ['first in, first out', 'FIFO'],
  },
];

export default glossary;
