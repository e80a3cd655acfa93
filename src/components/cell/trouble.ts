import type { Phrase } from './phrase.ts';

/** Why a program did not run, or not to its end: most often something that had to be fetched did not arrive. */
export interface Trouble {
  /** What the bar says; left out: that it cannot run. */
  phrase?: Phrase;
  /** Something did not arrive. */
  missing?: true;
  title: string;
  text: string;
}
