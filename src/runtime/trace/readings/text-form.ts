/** A run as text: what was printed and when, what was requested, and how it ended. */

import type { Trace } from '../trace.ts';
import { consoleLines } from './console.ts';
import { type RequestRow, requests } from './requests.ts';
import { shortUrl } from './short-url.ts';
import { type Summary, summary } from './summary.ts';

const MARGIN = 5;
const MOST_REQUESTS = 8;

export function textForm(trace: Trace): string {
  const lines = consoleLines(trace).flatMap(({ time, text, level }) =>
    `${level === 'unhandled' ? '⚠ ' : ''}${text}`
      .split('\n')
      .map((line, i) => `${(i === 0 ? String(time) : '').padStart(MARGIN)} │ ${line}`.trimEnd()),
  );
  const blank = ' '.repeat(MARGIN);
  const rows = requests(trace);
  if (rows.length > 0) lines.push(`${blank} ├ requests: ${requestsText(rows)}`);
  lines.push(`${blank} └ ${endText(summary(trace))}`);
  return `${lines.join('\n')}\n`;
}

function requestsText(rows: readonly RequestRow[]): string {
  const shown = rows.slice(0, MOST_REQUESTS).map(requestText).join(' · ');
  const more = rows.length - MOST_REQUESTS;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function requestText({ method, url, start, end, outcome, status }: RequestRow): string {
  const name = `${method === 'GET' ? '' : `${method} `}${shortUrl(url)}`;
  const mark = { done: '', aborted: ' ✂', cancelled: ' ✂', 'network-error': ' ✗', open: '' }[
    outcome
  ];
  const code = status !== undefined && status >= 400 ? ` (${status})` : '';
  return `${name} ${start}→${end ?? '…'}${mark}${code}`;
}

function endText(run: Summary): string {
  const { outcome, at, site, waitsFor, limit, error } = run;
  const line = site ? ` at line ${site.line}` : '';
  switch (outcome) {
    case 'finished':
      return `finished at ${at} ms${requestCount(run)}`;
    case 'failed':
      return `failed at ${at} ms: ${error?.text ?? 'unknown error'}`;
    case 'deadlock':
      return `deadlock at ${at} ms: main waits${line} for ${waitsFor ?? 'a promise'}`;
    case 'limit':
      return `stopped at ${at} ms: ${limits[limit ?? ''] ?? 'a limit was reached'}${line}`;
    default:
      return `stopped at ${at} ms`;
  }
}

const requestCount = ({ requests: count, peakInFlight }: Summary): string =>
  count === 0 ? '' : ` · ${count} request${count > 1 ? 's' : ''}, peak ${peakInFlight} in flight`;

const limits: { [limit: string]: string } = {
  'real-time': 'the program never let go of the thread',
  'virtual-time': 'ten virtual minutes were up',
  events: 'a million events were recorded',
  timers: 'ten thousand timers fired in one instant',
};
