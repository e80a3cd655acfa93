/** What a trace says a program showed, in the words of the engine's side. */

import type { Encoded } from '../../../src/runtime/trace/encoded.ts';
import type { Trace } from '../../../src/runtime/trace/index.ts';
import { endless, errorText, type Observed } from './observed.ts';

export function observedIn(trace: Trace): Observed {
  const lines: string[] = [];
  let main = 'pending';
  for (const event of trace.events()) {
    if (event.kind === 'log') lines.push(logged(event.values));
    if (event.kind === 'rejection' && event.how === 'unhandled') {
      lines.push(`unhandled ${reasonText(event.error)}`);
    }
    if (event.kind === 'main-settled') {
      main = event.outcome === 'fulfilled' ? 'fulfilled' : `rejected ${reasonText(event.value)}`;
    }
    if (event.kind === 'run-end' && (event.outcome === 'limit' || event.outcome === 'stopped')) {
      return endless;
    }
  }
  return { lines, main };
}

function logged(values: Encoded): string {
  const { items } = values as { items: Encoded[] };
  return items.map(plainText).join(' ');
}

function reasonText(reason: Encoded): string {
  if (reason !== null && typeof reason === 'object' && reason.type === 'error') {
    return errorText(reason.name, reason.message);
  }
  return plainText(reason);
}

function plainText(value: Encoded): string {
  if (value === null) return 'object';
  if (typeof value !== 'object') return String(value);
  if (value.type === 'undefined' || value.type === 'function') return value.type;
  return value.type === 'number' || value.type === 'bigint' || value.type === 'symbol'
    ? value.text
    : 'object';
}
