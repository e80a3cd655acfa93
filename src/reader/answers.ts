import { browserStore, type Kept, read, write } from './store.ts';

/** What a reader answered before a run: the option's words; '' for a question that was skipped. */
const prefix = 'meanwhile:answer:';

/** Keeps the answer to a question, 'gather/predict-await-in-a-loop', and tells whether that worked. */
export function keepAnswer(question: string, answer: string, store = browserStore()): Kept {
  return write(store, prefix + question, answer);
}

/** The answer given before; undefined: the question is open. */
export function readAnswer(question: string, store = browserStore()): string | undefined {
  return read(store, prefix + question);
}
