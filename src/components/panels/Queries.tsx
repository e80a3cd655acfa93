import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { QueryRow } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { shownLine } from '../timeline/shown-line.ts';
import { More } from './More.tsx';
import { partsOf } from './parts-of.ts';
import { useFirst } from './use-first.ts';
import { Value } from './Value.tsx';

interface Props {
  queries: readonly QueryRow[];
  now: number;
  nameOf: (task: number) => string;
  onLine: (line: number) => void;
}

/** Above so many, the later ones wait for a click. */
const MOST = 60;

/** Every query with what came of it; its rows unfold. What comes after the playhead is set back. */
export function Queries({ queries, now, nameOf, onLine }: Props) {
  const [open, setOpen] = useState<number | undefined>(undefined);
  const { shown, ...rest } = useFirst(queries, MOST);
  return (
    <div class="scroll" role="region" aria-label="Queries" tabIndex={0}>
      <table class="qlog">
        <thead>
          <tr>
            <th class="r" scope="col">
              at
            </th>
            <th class="r" scope="col">
              conn
            </th>
            <th scope="col">task</th>
            <th class="r" scope="col">
              line
            </th>
            <th scope="col">query</th>
            <th class="r" scope="col">
              took
            </th>
            <th class="r" scope="col">
              result
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((query) => {
            const line = shownLine(query.site);
            return (
              <Fragment key={query.id}>
                <tr class={query.start > now ? 'is-future' : undefined}>
                  <td class="r">{formatMs(query.start)}</td>
                  <td class="r">{query.client}</td>
                  <td>{nameOf(query.task)}</td>
                  <td class="r">
                    {line !== undefined && (
                      <button
                        type="button"
                        class="at-line"
                        aria-label={`Line ${line}`}
                        onClick={() => onLine(line)}
                      >
                        {line}
                      </button>
                    )}
                  </td>
                  <td class="sqlc">{query.sql.replace(/\s+/g, ' ').trim()}</td>
                  <td class="r">
                    {query.end === undefined ? 'open' : formatMs(query.end - query.start)}
                  </td>
                  <td class="r">
                    <Result
                      query={query}
                      open={open === query.id}
                      onOpen={() => setOpen(open === query.id ? undefined : query.id)}
                    />
                  </td>
                </tr>
                {open === query.id && (
                  <tr>
                    <td colSpan={4} />
                    <td class="rows" colSpan={3}>
                      <Details query={query} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <More {...rest} />
    </div>
  );
}

function Result({ query, open, onOpen }: { query: QueryRow; open: boolean; onOpen: () => void }) {
  const { outcome, rows, code } = query;
  if (outcome === 'open') return <>–</>;
  const text =
    outcome === 'failed'
      ? code
      : outcome === 'cut'
        ? 'cut off'
        : `${grouped(rows)} row${rows === 1 ? '' : 's'}`;
  return (
    <button
      type="button"
      class={outcome === 'done' ? 'at-line' : 'at-line bad'}
      aria-expanded={open}
      onClick={onOpen}
    >
      {text}
    </button>
  );
}

function Details({ query }: { query: QueryRow }) {
  const { values, result, message, waitedFor, sent, start, transaction, released } = query;
  return (
    <ul class="values">
      {transaction && <li>in a transaction</li>}
      {released && <li class="bad">asked of a client that had been given back</li>}
      {sent !== undefined && sent > start && (
        <li>
          waited {formatMs(sent - start)} before it was sent
          {waitedFor !== undefined && `, for the transaction of connection ${waitedFor}`}
        </li>
      )}
      {partsOf(values).length > 0 && <Value part={{ key: 'values', value: values }} />}
      {message !== undefined && <li class="bad">{message}</li>}
      {result !== undefined && partsOf(result).map((part) => <Value part={part} />)}
    </ul>
  );
}
