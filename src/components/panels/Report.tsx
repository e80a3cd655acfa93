import type { Lanes, Summary, WaitReport } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { awaitedBy } from './awaited-by.ts';
import { Circle } from './circle/Circle.tsx';
import { Prose } from './Prose.tsx';
import { verdictOf } from './verdict.ts';

interface Props {
  summary: Summary;
  lanes: Lanes;
  /** Asked for where nothing can wake the program. */
  waiting: () => WaitReport;
  onLine: (line: number) => void;
}

/** Failed: a square with a cross; stuck: a double bar; stopped: a square. The same signs end a lane. */
const SIGNS: Partial<Record<Summary['outcome'], string>> = {
  failed:
    'M1 1h14v14H1zM4 5.4L6.6 8 4 10.6 5.4 12 8 9.4l2.6 2.6 1.4-1.4L9.4 8 12 5.4 10.6 4 8 6.6 5.4 4z',
  deadlock: 'M3.5 1h3v14h-3zM9.5 1h3v14h-3z',
  limit: 'M2 2h12v12H2z',
};

/** What is said above the timeline of a run that failed, stands still, or was stopped at a limit. */
export function Report({ summary, lanes, waiting, onLine }: Props) {
  const verdict = verdictOf(summary, lanes, waiting);
  if (verdict === undefined) return null;
  return (
    <div class="report" role="alert">
      <p class="rt">
        <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
          <path d={SIGNS[summary.outcome]} fill="currentColor" fill-rule="evenodd" />
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
          <Stack summary={summary} lanes={lanes} onLine={onLine} />
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

function Stack({ summary, lanes, onLine }: Omit<Props, 'waiting'>) {
  const hops = awaitedBy(lanes, summary.error?.site);
  return (
    <ol class="stack">
      {hops.map(({ name, line: at, since }, index) => {
        return (
          <>
            {index > 0 && (
              <li class="hop">
                <span>awaited by</span>
              </li>
            )}
            <li>
              <span class="mono">{name}</span>
              {at === undefined ? (
                <span />
              ) : (
                <button type="button" class="at" onClick={() => onLine(at)}>
                  main.ts:{at}
                </button>
              )}
              <span class="since">{since !== undefined && `waiting since ${formatMs(since)}`}</span>
            </li>
          </>
        );
      })}
    </ol>
  );
}
