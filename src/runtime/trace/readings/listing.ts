/** A program with, beside each line, what happened there and when. */

import type { Trace } from '../trace.ts';
import { byLine, type LineNote } from './by-line.ts';
import type { TextFormOptions } from './text-form.ts';

interface File {
  name: string;
  text: string;
}

/** Code is set so wide, unless it is narrower; what is longer pushes its notes to the right. */
const WIDEST = 64;
const MOST_NOTES = 3;
const MOST_TIMES = 3;

/** @example listing(trace, files) // ' 1  await sleep(300);  0→300 main waits for sleep 300\n' */
export function listing(
  trace: Trace,
  files: readonly File[],
  { until }: TextFormOptions = {},
): string {
  const notes = byLine(until === undefined ? trace : trace.until(until));
  return files
    .map((file) => {
      const title = files.length > 1 ? `${file.name}\n` : '';
      return title + listed(file, notes);
    })
    .join('\n');
}

function listed({ name, text }: File, notes: readonly LineNote[]): string {
  const lines = text.replace(/\n$/, '').split(/\r?\n/);
  const width = Math.min(WIDEST, Math.max(...lines.map(({ length }) => length)));
  const margin = Math.max(2, String(lines.length).length);
  return lines
    .map((code, i) => {
      const here = notes.filter(({ file, line }) => file === name && line === i + 1);
      const beside = here.length > 0 ? `  ${notesText(here)}` : '';
      return `${`${String(i + 1).padStart(margin)}  ${code.padEnd(width)}`}${beside}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}

function notesText(notes: readonly LineNote[]): string {
  const shown = notes
    .slice(0, MOST_NOTES)
    .map(({ times, what }) => `${timesText(times)} ${what.replace(/`([^`]*)`/g, '$1')}`);
  const more = notes.length - MOST_NOTES;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(' · ');
}

function timesText(times: LineNote['times']): string {
  const shown = times
    .slice(0, MOST_TIMES)
    .map(({ from, to }) => (to === undefined ? from : `${from}→${to ?? '…'}`));
  const more = times.length - MOST_TIMES;
  const again = more === 1 ? ' and once more' : ` and ${more} times more`;
  return `${shown.join(', ')}${more > 0 ? again : ''}`;
}
