import type { Hop, Lanes, Site, Summary, WaitReport } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { inScenario } from '../../runtime/trace/readings/words.ts';
import { shownLine } from '../timeline/shown-line.ts';
import { Circle } from './circle/Circle.tsx';
import { Prose } from './Prose.tsx';
import { shownHops } from './shown-hops.ts';
import { verdictOf } from './verdict-of.ts';

interface Props {
  summary: Summary;
  lanes: Lanes;
  /** Asked for where nothing can wake the program. */
  waiting: () => WaitReport;
  /** Asked for where main failed. */
  errorPath: () => readonly Hop[];
  onLine: (line: number) => void;
}

/** Failed: a square with a cross; stuck: a double bar; stopped: a square. The same signs end a lane. */
const SIGNS: Partial<Record<Summary['outcome'], string>> = {
  failed:
    'M1 1h14v14H1zM4 5.4L6.6 8 4 10.6 5.4 12 8 9.4l2.6 2.6 1.4-1.4L9.4 8 12 5.4 10.6 4 8 6.6 5.4 4z',
  deadlock: 'M3.5 1h3v14h-3zM9.5 1h3v14h-3z',
  limit: 'M2 2h12v12H2z',
};

/** Of a run whose time is up. */
const CLOCK =
  'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8zM7.1 4.4v4.1l3 1.8.9-1.5-2.1-1.2V4.4z';

/** What is said above the timeline of a run that failed, stands still, or was stopped at a limit. */
export function Report({ summary, lanes, waiting, errorPath, onLine }: Props) {
  const verdict = verdictOf(summary, lanes, waiting);
  if (verdict === undefined) return null;
  return (
    <div class="report" role="alert">
      <p class="rt">
        <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d={summary.limit === 'virtual-time' ? CLOCK : SIGNS[summary.outcome]}
            fill="currentColor"
            fill-rule="evenodd"
          />
        </svg>
        {verdict.title}
      </p>
      {verdict.text && (
        <p>
          <Prose text={verdict.text} />
        </p>
      )}
      {verdict.circle && <Circle members={verdict.circle} />}
      {summary.outcome === 'failed' && summary.error && (
        <>
          <ErrorText text={summary.error.text} />
          <Stack hops={errorPath()} onLine={onLine} />
        </>
      )}
    </div>
  );
}

/** `TypeError: x is not a function`, the name in bold. */
function ErrorText({ text }: { text: string }) {
  const [, name = '', message = text] = /^([\w$.]*Error): ?([\s\S]*)$/.exec(text) ?? [];
  return (
    <p class="err-msg">
      {name && <b>{name}</b>}
      {message}
    </p>
  );
}

/** Who was waiting for whom, and since when: each is awaited by the next. */
function Stack({ hops, onLine }: { hops: readonly Hop[]; onLine: Props['onLine'] }) {
  const { first, left, last } = shownHops(hops);
  const row = (hop: Hop) => (
    <>
      {hop !== hops[0] && <Awaited by="awaited by" />}
      <li>
        <span class="mono">{hop.name}</span>
        <Place site={hop.site} onLine={onLine} />
        <span class="since">
          {hop.since !== undefined &&
            `${hop === hops[0] ? 'waiting ' : ''}since ${formatMs(hop.since)}`}
        </span>
      </li>
    </>
  );
  return (
    <ol class="stack">
      {first.map(row)}
      {left > 0 && <Awaited by={`awaited by ${grouped(left)} others, one by the next`} />}
      {last.map(row)}
    </ol>
  );
}

const Awaited = ({ by }: { by: string }) => (
  <li class="hop">
    <span>{by}</span>
  </li>
);

/** A line of the program leads there; one of a file beside it is named; of a scenario nobody sees the lines. */
function Place({ site, onLine }: { site: Site | undefined; onLine: Props['onLine'] }) {
  if (site === undefined || inScenario(site)) return <span />;
  const text = `${site.file}:${site.line}`;
  if (shownLine(site) === undefined) return <span>{text}</span>;
  return (
    <button type="button" class="at" onClick={() => onLine(site.line)}>
      {text}
    </button>
  );
}
