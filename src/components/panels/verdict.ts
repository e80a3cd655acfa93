import type { Wait } from '../../runtime/trace/index.ts';

/** What is said about a run that did not finish: where, and why and what would change it. */
export interface Verdict {
  title: string;
  text: string;
  /** Those who wait for one another, to be drawn. */
  circle?: readonly Wait[];
}
