import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'fan-out, fan-in',
    meaning: 'Starting many pieces of work from one place; joining their results in one place.',
    forms: ['fan-out', 'fan-in'],
  },
  {
    term: 'dependency',
    meaning:
      'One step needs a result of another and has to wait for it. Whatever has none can be started at once.',
    forms: [],
  },
];

export default glossary;
