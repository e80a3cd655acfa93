import { scenario } from '#exercise';

interface Entry {
  seq: number;
  kind: string;
  note?: string;
}

interface Answer {
  ndjson<T>(response: Response): AsyncGenerator<T, void, undefined>;
}

type Observe = (name: string, value: unknown) => void;

/** Headers at 100 ms, then six chunks every 200, cut in the middle of lines and of characters. */
const events = (query: string, last = 100) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
    const response = await fetch(`https://api.lanternpost.test/parcels/LP-0001/events${query}`);
    return collected(answer.ndjson<Entry>(response), observe, last);
  });

async function collected(
  entries: AsyncGenerator<Entry, void, undefined>,
  observe: Observe,
  last: number,
): Promise<string[]> {
  const kinds: string[] = [];
  const times: number[] = [];
  for await (const { seq, kind, note } of entries) {
    if (kinds.length === 0) observe('the first at', performance.now());
    kinds.push(kind);
    times.push(performance.now());
    observe('the events at', times);
    observe('notes', note);
    if (seq === last) break;
  }
  return kinds;
}

export const six = events('');
export const noLastNewline = events('?nonl=1');
export const badLine = events('?bad=1');
export const leavesAtTwo = events('', 2);

export const blankLines = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const seen: number[] = [];
  for await (const { a } of answer.ndjson<{ a: number }>(
    new Response('{"a":1}\n\n  \n{"a":2}\r\n'),
  )) {
    seen.push(a);
  }
  return seen;
});
