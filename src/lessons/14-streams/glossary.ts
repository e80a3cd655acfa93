import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'NDJSON',
    meaning:
      'Newline-delimited JSON: one JSON value on each line, so that each can be used before the next has arrived.',
    forms: ['NDJSON'],
  },
  {
    term: 'chunk',
    meaning:
      'A piece of a stream, as it arrives. Its ends have nothing to do with lines, characters or messages.',
    forms: ['chunk', 'chunks'],
  },
  {
    term: 'backpressure',
    meaning: 'A slow consumer makes the producer wait, so that what lies between them has a limit.',
    forms: ['backpressure'],
  },
  {
    term: 'high-water mark',
    meaning:
      'How much a stream keeps in its buffer before it stops asking its source for more. The default is one chunk.',
    forms: ['high-water mark', 'high-water marks'],
  },
];

export default glossary;
