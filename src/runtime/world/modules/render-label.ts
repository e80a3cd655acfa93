/** What it costs to render a label, and what comes of it. */

import type { LabelFaults } from './label-faults.ts';

export interface Input {
  id: number;
  /** Virtual ms that it costs; 200 unless it is given. */
  ms?: number;
  /** A label that can't be rendered: it fails after 50 ms. */
  bad?: boolean;
}

export interface Work {
  /** Virtual ms of a processor, under seed 0. */
  ms: number;
  ends: { label: Label } | { error: string } | { crash: string };
}

interface Label {
  id: number;
  svg: string;
}

const USUAL = 200;
const UNTIL_BAD = 50;

/** @throws TypeError when it is no input at all */
export function workOf(input: Input, faults: LabelFaults = {}): Work {
  if (typeof input !== 'object' || input === null) {
    throw new TypeError('renderLabel takes { id, ms?, bad? }');
  }
  const { id, ms = faults.ms ?? USUAL, bad } = input;
  if (!Number.isFinite(ms) || ms < 0) {
    throw new TypeError('The `ms` of a label is a number of milliseconds, 0 or more');
  }
  if (faults.crashes?.includes(id)) {
    return { ms: UNTIL_BAD, ends: { crash: 'The worker stopped: out of memory' } };
  }
  if (bad || faults.bad?.includes(id)) return { ms: UNTIL_BAD, ends: { error: `bad label ${id}` } };
  return { ms: Math.round(ms), ends: { label: { id, svg: `<svg ${id}/>` } } };
}
