import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'lost update',
    meaning:
      'Of two writes that both began with the same reading, the later one removes what the earlier one did.',
    forms: ['lost update', 'lost updates'],
  },
  {
    term: 'atomic',
    meaning:
      'Of a step: nobody else runs between its beginning and its end. In one thread, code without an `await` is atomic.',
    forms: ['atomic'],
  },
  {
    term: 'TOCTOU',
    meaning:
      'Time of check to time of use: what was checked has changed by the time it is relied on.',
    forms: ['TOCTOU', 'time of check to time of use'],
  },
  {
    term: 'atomicity violation',
    meaning: 'A check and its act belong together, and are separated by a point where others run.',
    forms: ['atomicity violation', 'atomicity violations'],
  },
  {
    term: 'mutex, lock',
    meaning: 'Lets one holder in at a time: a semaphore with one permit.',
    forms: ['mutex', 'mutexes'],
  },
  {
    term: 'interleaving',
    meaning: 'One possible order of the steps of several tasks; also called a schedule.',
    forms: ['interleaving', 'interleavings'],
  },
  {
    term: 'stampede',
    meaning:
      'Many do the same thing at the same moment, as when a cache is empty; also called a thundering herd.',
    forms: ['stampede', 'thundering herd'],
  },
  {
    term: 'single-flight',
    meaning: 'Callers who want the same thing at the same time share one execution of it.',
    forms: ['single-flight'],
  },
];

export default glossary;
