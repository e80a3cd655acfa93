import {
  checksOf,
  formatMs,
  fulfils,
  fulfilsWhere,
  fulfilsWith,
  inMs,
  type Look,
  momentsOf,
  notes,
  notesWhere,
  requests,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
/** When the newline of each line has come. */
const COMPLETE = [500, 500, 700, 900, 1100, 1300];
const kinds = ['created', 'sorted', 'loaded', 'at-sea', 'landed', 'delivered'];

const namesLineFour: Look<{ threw: string; message: string }> = (run) => ({
  pass:
    run.outcome === 'rejected' &&
    run.error?.name === 'SyntaxError' &&
    run.error.message.includes('4'),
  facts: { threw: run.error?.name ?? '', message: run.error?.message ?? '' },
  text:
    run.outcome === 'rejected'
      ? `The loop threw ${run.error?.name}: ${run.error?.message}. Wanted: a SyntaxError that names line 4.`
      : 'The loop did not throw.',
  at: run.elapsed,
});

/** The download, which the scenario began, was cancelled by the time the loop was left. */
const cancelled: Look<{ outcome: string | undefined; end: number | undefined; left: number }> = (
  run,
) => {
  const [download] = requests(run.trace);
  return {
    pass: download?.outcome === 'cancelled' && (download.end ?? 0) <= run.elapsed,
    facts: { outcome: download?.outcome, end: download?.end, left: run.elapsed },
    text: `The loop was left at ${formatMs(run.elapsed)}; the download ended as '${download?.outcome}'${download?.end === undefined ? '' : ` at ${formatMs(download.end)}`}.`,
    figure: download?.end === undefined ? undefined : inMs(download.end, 'at'),
    at: run.elapsed,
  };
};

export default [
  check('settles', 'A loop over six lines ends', 'six', fulfils),
  check('six-events', 'With the six events', 'six', fulfilsWith(kinds), {
    when: ({ error }) => error?.name === 'SyntaxError',
    text: () =>
      'A chunk is not a line: the first one ends in the middle of `created`. Collect text until you see `\\n`.',
  }),
  check(
    'split-characters',
    'The fourth note is "très agité", though a chunk ends inside the è',
    'six',
    notesWhere(
      'notes',
      '"très agité" as the fourth',
      (_last, all: readonly unknown[]) => all[3] === 'très agité',
    ),
    {
      when: ({ all }) => `${all[3]}`.includes('�'),
      text: ({ all }) =>
        `'${all[3]}': the two bytes of è came in different chunks. One decoder, \`{ stream: true }\`.`,
    },
  ),
  check(
    'first-item-early',
    'The first event comes at 500 ms or earlier',
    'six',
    notesWhere(momentsOf('the first at'), 'at 500 ms or earlier', (ms: number) => ms <= 500),
    {
      when: ({ last }) => last === 1300,
      text: ({ last }) =>
        `Your first event came at ${formatMs(Number(last))}; it was there at 500. You waited for the whole body.`,
    },
  ),
  check(
    'each-when-complete',
    'Each event comes when its line is complete: at 500, 500, 700, 900, 1,100 and 1,300 ms',
    'six',
    notes(momentsOf('the events at'), COMPLETE),
    {
      when: ({ last }) =>
        Array.isArray(last) && last.length === 6 && last.some((at, i) => at > (COMPLETE[i] ?? 0)),
      text: ({ last }) => {
        const times = last as number[];
        const late = times.findIndex((at, i) => at > (COMPLETE[i] ?? 0));
        return `The newline of line ${late + 1} was there at ${formatMs(COMPLETE[late] ?? 0)}, and its event came at ${formatMs(times[late] ?? 0)}: it waited for what comes after it. A line is complete with its newline.`;
      },
    },
  ),
  check(
    'last-line-without-newline',
    'Without a newline after the last line there are six events too',
    'noLastNewline',
    fulfilsWhere('six events', (seen) => (seen as unknown[]).length === 6),
    {
      when: ({ result }) => Array.isArray(result) && result.length === 5,
      text: () =>
        'Five events of six: what is left in the buffer when the body ends is a line too.',
    },
  ),
  check(
    'bad-line-is-named',
    'A bad line throws a `SyntaxError` that names line 4',
    'badLine',
    namesLineFour,
    {
      when: ({ threw, message }) => threw === 'SyntaxError' && !message.includes('4'),
      text: ({ message }) =>
        `"${message}" — of a download of a million lines. Count them, and say which one it was.`,
    },
  ),
  check('bad-line-stops-download', 'And stops the download', 'badLine', cancelled),
  check(
    'break-cancels-download',
    'Leaving at the second event stops the download',
    'leavesAtTwo',
    cancelled,
    {
      when: ({ outcome, left }) => outcome === 'done' && left < 1300,
      text: ({ left }) => `The consumer left at ${formatMs(left)}, the download ran to 1,300.`,
    },
  ),
  check('blank-lines-ignored', 'Blank lines are passed over', 'blankLines', fulfilsWith([1, 2]), {
    when: ({ error }) => error?.name === 'SyntaxError',
    text: ({ error }) =>
      `"${error?.message}": a blank line was read as JSON. There are two of them, an empty one and one with nothing but spaces in it.`,
  }),
];
