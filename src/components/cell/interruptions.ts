/** What is said of a run that neither its program nor its reader has ended. */

import { grouped } from '../../runtime/trace/readings/grouped.ts';
import type { Trouble } from './trouble.ts';

export const tabDied: Trouble = {
  phrase: { strong: 'Stopped', rest: ' with its tab', bad: true },
  title: 'The tab died while this ran',
  text: 'The browser ended the page in the middle of this run. Most often a program kept more than the memory holds: look for a list, a text or a map that grows without end. Your text is as you left it, and nothing has run since.',
};

/** @param events of the run that has ended */
export const readingStopped = (events: number): Trouble => ({
  phrase: { strong: 'Stopped', rest: ' before it was drawn' },
  title: 'The reading was stopped',
  text: `The program had come to its end, and its ${grouped(events)} events were not read to theirs: nothing is shown of that run.`,
});

/** @param what `run`, `check` or `trial` */
export const leftDuring = (what: string): Trouble => ({
  phrase: { strong: 'Stopped', rest: ' as you left' },
  title: `The ${what} was stopped`,
  text: 'You left the page before it was over, and a page that nobody looks at runs nothing. Your text is as you left it.',
});
