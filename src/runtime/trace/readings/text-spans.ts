/** What was under way in a run, a line each for requests, queries, resources, sockets, workers, and what filled and emptied. */

import type { Trace } from '../trace.ts';
import { lanes } from './lanes.ts';
import { levels, type NamedLevel } from './levels.ts';
import { type QueryRow, queries, verb } from './queries.ts';
import { type RequestRow, requests } from './requests.ts';
import { type Resource, resources } from './resources.ts';
import { shortUrl } from './short-url.ts';
import { type SocketRow, sockets } from './sockets.ts';
import { type WorkerRow, workers } from './workers.ts';

/** Of each sort this many are listed; the others are counted. */
const MOST = 8;

/** @example textSpans(trace) // ['requests: /posts 0→200 · /hang 200→250 ✂', 'queries: c1 SELECT 0→30'] */
export function textSpans(trace: Trace): string[] {
  return [
    line('requests', requests(trace), requestText),
    line('queries', queries(trace), queryText),
    line('resources', resources(trace).flatMap(holdsOf), holdText(trace)),
    line('sockets', sockets(trace), socketText),
    line('workers', workers(trace), workerText),
    line('levels', levels(trace), levelText),
  ].flat();
}

function line<Row>(name: string, rows: readonly Row[], text: (row: Row) => string): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST).map(text).join(' · ');
  const more = rows.length - MOST;
  return [`${name}: ${more > 0 ? `${shown} and ${more} more` : shown}`];
}

interface Stretch {
  start: number;
  end: number | undefined;
}

/** `✂` was aborted, `✗` broke, `…` was open; in parentheses the status or code of a failure. */
const stretch = ({ start, end }: Stretch, sign: string, code: string | number | undefined) =>
  `${start}→${end ?? '…'}${sign && ` ${sign}`}${code === undefined ? '' : ` (${code})`}`;

function requestText(row: RequestRow): string {
  const { method, url, outcome, status } = row;
  const sign = { done: '', aborted: '✂', cancelled: '✂', 'network-error': '✗', open: '' }[outcome];
  const failure = status !== undefined && status >= 400 ? status : undefined;
  return `${method === 'GET' ? '' : `${method} `}${shortUrl(url)} ${stretch(row, sign, failure)}`;
}

const queryText = (row: QueryRow): string =>
  `c${row.client} ${verb(row.sql)} ${stretch(row, row.outcome === 'cut' ? '✂' : '', row.code)}`;

const holdsOf = ({ name, holds }: Resource) => holds.map((hold) => ({ name, ...hold }));

/** `dock held by unload() 10→40` */
const holdText =
  (trace: Trace) =>
  ({ name, task, from, to, ok }: ReturnType<typeof holdsOf>[number]): string => {
    const holder = lanes(trace).lanes.find((lane) => lane.task === task)?.name ?? 'main';
    return `${name} held by ${holder} ${stretch({ start: from, end: to }, ok ? '' : '✗', undefined)}`;
  };

/** WebSocket protocol (RFC 6455), 7.4: 1000 is a normal end, 1005 one without a code. */
const NORMAL = [1000, 1005];

function socketText(row: SocketRow): string {
  const sign = row.closedBy === 'network' ? '✗' : '';
  const failure = row.code === undefined || NORMAL.includes(row.code) ? undefined : row.code;
  return `${shortUrl(row.url)} ${stretch(row, sign, failure)}`;
}

const workerText = (row: WorkerRow): string => `w${row.id} ${stretch(row, '', undefined)}`;

const levelText = ({ name, peak, limit }: NamedLevel): string =>
  `${name} peak ${peak}${limit === undefined ? '' : ` of ${limit}`}`;
