import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'background task',
    meaning:
      'Work whose caller goes on without waiting for its end. Somebody else has to hold it, hear its error, and wait for it before the program stops.',
    forms: ['background task', 'background tasks'],
  },
  {
    term: 'fire and forget',
    meaning: 'To start work and keep nothing of it: neither its promise nor its error.',
    forms: ['fire and forget', 'fire-and-forget'],
  },
  {
    term: 'registry of tasks',
    meaning:
      'A set of the tasks that are running. Each enters it when it is started and leaves it when it has ended.',
    forms: [],
  },
  {
    term: 'graceful shutdown',
    meaning: 'To take no more work, tell what is running to stop, and wait until it has.',
    forms: ['graceful shutdown', 'graceful shutdowns'],
  },
];

export default glossary;
