/** Every request of a run with what was sent and what came back, and which request it tries again. */

import type { Trace } from '../trace.ts';
import { type RequestRow, requests } from './requests.ts';

export type Header = readonly [name: string, value: string];

/** A body of a request or a response. */
export interface Body {
  bytes: number;
  /** The beginning of it, as far as it is kept; what is no text has U+FFFD in it. */
  text: string;
}

export interface Exchange extends RequestRow {
  sent: readonly Header[];
  /** Undefined: no answer came. */
  received: readonly Header[] | undefined;
  /** Undefined: the request had no body, or nobody got to read what was to be sent. */
  upload: Body | undefined;
  /** What the program was given of the response's body. */
  body: Body;
  /** The request that failed and was sent again as this one: the same method and address from the same line. */
  retryOf: number | undefined;
}

/** @example exchanges(trace)[1] // { method: 'GET', url: 'https://…/flaky', retryOf: 1, sent: [['accept', '*\/*']], … } */
export function exchanges(trace: Trace): Exchange[] {
  const rows = requests(trace).map(
    (row): Exchange => ({
      ...row,
      sent: [],
      upload: undefined,
      received: undefined,
      body: { bytes: 0, text: '' },
      retryOf: undefined,
    }),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const event of trace.of('request', 'upload', 'response', 'body')) {
    const row = byId.get(event.request);
    if (row === undefined) continue;
    if (event.kind === 'request') row.sent = event.headers;
    else if (event.kind === 'response') row.received = event.headers;
    else {
      const before = event.kind === 'body' ? row.body : { bytes: 0, text: '' };
      const { bytes, text = '' } = event;
      const body = { bytes: before.bytes + bytes, text: before.text + text };
      if (event.kind === 'body') row.body = body;
      else row.upload = body;
    }
  }
  const failed = new Map<string, number>();
  for (const row of rows.sort((a, b) => a.start - b.start || a.id - b.id)) {
    const key = `${row.method} ${row.url} ${row.site?.file}:${row.site?.line}`;
    const before = byId.get(failed.get(key) ?? 0);
    if (before !== undefined && (before.end ?? Number.POSITIVE_INFINITY) <= row.start)
      row.retryOf = before.id;
    if (hasFailed(row)) failed.set(key, row.id);
    else failed.delete(key);
  }
  return rows;
}

/** It did not bring what was asked for, and it is over. */
export const hasFailed = ({ outcome, status = 0 }: RequestRow): boolean =>
  outcome !== 'open' && (outcome !== 'done' || status >= 400);
