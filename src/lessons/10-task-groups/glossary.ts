import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'orphan task',
    meaning: 'A task that runs on after the function that started it has returned.',
    forms: ['orphan task', 'orphan tasks', 'orphan', 'orphans'],
  },
  {
    term: 'structured concurrency',
    meaning:
      'The rule that tasks live inside the block that started them: the block does not end before they have.',
    forms: ['structured concurrency'],
  },
  {
    term: 'task group, nursery',
    meaning:
      'A block that tasks are started in and that ends when all of them have. If one fails, the others are cancelled. Trio calls it a nursery.',
    forms: ['task group', 'task groups', 'nursery'],
  },
  {
    term: 'siblings',
    meaning: 'Tasks of one group.',
    forms: ['sibling', 'siblings'],
  },
  {
    term: 'cancellation scope',
    meaning: 'A region of a program whose work can be stopped together, as by one signal.',
    forms: ['cancellation scope', 'cancellation scopes'],
  },
];

export default glossary;
