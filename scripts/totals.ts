// What the reports of vitest and Playwright come to.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Tests by outcome. */
export type Totals = {
  passed: number;
  failed: number;
  skipped: number;
  /** Of each that failed: where it stands and what it is called, and below, how it failed. */
  failures: string[];
  /** Of each that passed only when it was tried again: the same, with how it failed before. */
  secondTries: string[];
};

/** The part read of `vitest --reporter=json`. A file that doesn't load has a status, a message and no tests. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
  }[];
};

/** The part read of `playwright test --reporter=json`. */
export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
  /** Those of no test: a file that doesn't load, a server that doesn't start. */
  errors: PlaywrightError[];
};

type PlaywrightSuite = {
  specs: {
    title: string;
    file: string;
    line: number;
    tests: { status: string; results: { errors: PlaywrightError[] }[] }[];
  }[];
  suites?: PlaywrightSuite[];
};

type PlaywrightError = { message?: string };

export const nothing: Totals = {
  passed: 0,
  failed: 0,
  skipped: 0,
  failures: [],
  secondTries: [],
};

/** What is no runner's test and failed: it counts as one. */
export function failed(reason: string): Totals {
  return { ...nothing, failed: 1, failures: [reason] };
}

export function vitestTotals(report: VitestReport): Totals {
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && tests.length === 0) return [entry(file, [message])];
    return tests.map((test) => entry(`${file} › ${test.fullName}`, test.failureMessages ?? []));
  });
  return {
    ...nothing,
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

export function playwrightTotals({ stats, suites, errors }: PlaywrightReport): Totals {
  const entries = (status: string) =>
    suites
      .flatMap(specsOf)
      .flatMap(({ title, file, line, tests }) =>
        tests
          .filter((test) => test.status === status)
          .map(({ results }) => entry(`${file}:${line} › ${title}`, messages(results))),
      );
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: [...entries('unexpected'), ...errors.map(({ message = '' }) => message)],
    secondTries: entries('flaky'),
  };
}

function specsOf(suite: PlaywrightSuite): PlaywrightSuite['specs'] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function messages(results: { errors: PlaywrightError[] }[]): string[] {
  return results.flatMap(({ errors }) => errors.map(({ message = '' }) => message));
}

/** Lines kept of each message: what was expected and what came; the stack stands above, where the test ran. */
const keptLines = 12;

function entry(name: string, messages: string[]): string {
  const lines = messages.flatMap((message) =>
    stripVTControlCharacters(message).trimEnd().split('\n').slice(0, keptLines),
  );
  return [name, ...lines.map((line) => `    ${line}`)].join('\n');
}

export function sum(all: Totals[]): Totals {
  const added = (part: (totals: Totals) => number) =>
    all.reduce((total, totals) => total + part(totals), 0);
  return {
    passed: added(({ passed }) => passed),
    failed: added(({ failed }) => failed),
    skipped: added(({ skipped }) => skipped),
    failures: all.flatMap(({ failures }) => failures),
    secondTries: all.flatMap(({ secondTries }) => secondTries),
  };
}

export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * What a reader of a log's end has to know: who failed and how, who passed at the second try only, and the totals
 * in the last line.
 */
export function totalsText(totals: Totals): string {
  return [
    ...section('Failed', totals.failures),
    ...section('Passed at the second try', totals.secondTries),
    totalsLine(totals),
  ].join('\n');
}

function section(title: string, entries: string[]): string[] {
  return entries.length > 0 ? [`── ${title}`, ...entries, ''] : [];
}
