import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import type { Ran } from '../cell/cell-state.ts';

/** What can be compared of a run. */
export type Version = Pick<Ran, 'text' | 'lanes' | 'summary'>;

export interface Remark {
  title: string;
  text: string;
}

/** How an answer's run differs from that of the book's under the same schedule, in figures of both. */
export function remarkOn(mine: Version, book: Version): Remark {
  const [yours, other] = [figuresOf(mine), figuresOf(book)];
  const title = shapeOf(mine) === shapeOf(book) ? 'The same timeline' : 'Another timeline';
  const ends =
    yours.end === other.end
      ? `Both end at ${formatMs(yours.end)}.`
      : `Yours ends at ${formatMs(yours.end)}, the book’s at ${formatMs(other.end)}.`;
  return { title, text: [ends, ...requestsSaid(yours, other)].join(' ') };
}

interface Figures {
  /** Virtual ms. */
  end: number;
  requests: number;
  peak: number;
}

const figuresOf = ({ lanes, summary }: Version): Figures => ({
  end: lanes.mainEnd ?? lanes.end,
  requests: summary.requests,
  peak: summary.peakInFlight,
});

function requestsSaid(yours: Figures, book: Figures): string[] {
  if (yours.requests === 0 && book.requests === 0) return [];
  const sent =
    yours.requests === book.requests
      ? `Each sends ${counted(yours.requests)}`
      : `Yours sends ${counted(yours.requests)}, the book’s ${book.requests}`;
  const peak =
    yours.peak === book.peak
      ? `at most ${yours.peak} in flight at once`
      : `at most ${yours.peak} in flight at once, the book’s ${book.peak}`;
  return [`${sent}; ${yours.peak === book.peak ? '' : 'yours has '}${peak}.`];
}

const counted = (requests: number): string =>
  `${requests === 0 ? 'no' : requests} request${requests === 1 ? '' : 's'}`;

/** Two runs have the same when tasks wait for the same things at the same times, whatever they are called. */
const shapeOf = ({ lanes: { lanes } }: Version): string =>
  JSON.stringify(
    lanes
      .map(({ start, end, spans }) => [
        start,
        end,
        spans.map(({ kind, from, to }) => [kind, from, to]),
      ])
      .map((lane) => JSON.stringify(lane))
      .sort(),
  );
