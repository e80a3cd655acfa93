/** What an answer is told. */

import type { Trace } from '../trace/index.ts';
import type { Limit } from './limit.ts';

export interface CheckResult {
  id: string;
  describe: string;
  passed: boolean;
  /** What was observed; a sentence made from facts. */
  text: string;
  /** Of a check that passed, what it measured in all its runs: `peak 3`, `620 ms to 990 ms`. Left out: no number. */
  figure?: string;
  /** Where on the timeline, in virtual ms, and what is to be seen there. */
  at?: number;
  note?: string;
  /** How many of what it measures may be at once. */
  limit?: Limit;
  scenario: string;
  /** The schedule that shows it. */
  seed?: number;
  /** The check itself failed to look at the run; for its author. */
  broken?: string;
}

export interface Report {
  exercise: string;
  passed: boolean;
  /** The sentence shown first. */
  say: string;
  checks: CheckResult[];
  /** The trace that shows what the checks of a scenario say, and the schedule that it was run under. */
  traces: { [scenario: string]: Trace };
  seeds: { [scenario: string]: number };
}

/** A report as it is written down: without its traces. */
export interface PlainReport extends Pick<Report, 'exercise' | 'passed' | 'say'> {
  checks: Pick<CheckResult, 'id' | 'passed' | 'text' | 'seed' | 'figure'>[];
}

/** The same report is the same text, wherever the answer was graded: its keys have an order. */
export function plainReport({ exercise, passed, say, checks }: Report): PlainReport {
  return {
    exercise,
    passed,
    say,
    checks: checks.map(({ id, passed, text, seed, figure }) => ({
      id,
      passed,
      text,
      ...(seed !== undefined && { seed }),
      ...(figure !== undefined && { figure }),
    })),
  };
}
