// `npm test`: lint, the build, types, unit and content tests, and the tests in a browser. Goes on
// after a failure, so that one run tells all. The last line is `N passed, N failed, N skipped`.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './provide-browser.ts';
import { rememberBrowser } from './remembered-browser.ts';
import {
  failed,
  nothing,
  playwrightTotals,
  sum,
  type Totals,
  totalsLine,
  totalsText,
  vitestTotals,
} from './totals.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * When this much real time has passed, something hangs: a slow machine takes an hour, and after one and a half
 * a run may be ended from outside, without its last line.
 */
const limitMs = 85 * 60_000;
const began = performance.now();

/**
 * The build has written the types of its content; Astro's checker reads everything. Not by `astro check`:
 * when it can't load the checker it says so and ends with code 0.
 */
async function types(): Promise<Totals> {
  const checker = 'node_modules/@astrojs/check/bin/astro-check.js';
  return asOneTest(await failureOf([checker, '--minimumSeverity=warning']));
}

/** Biome colours every letter of a log, even in a file, unless told not to. */
async function lint(): Promise<Totals> {
  const colors = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;
  return asOneTest(await failureOf(['node_modules/@biomejs/biome/bin/biome', 'ci', colors]));
}

/** What has no tests of its own counts as one. */
function asOneTest(failure: string | undefined): Totals {
  return failure ? loudly(failure) : { ...nothing, passed: 1 };
}

/** The build is no test, but what is built is tested: only its failure counts. */
async function build(): Promise<Totals> {
  const failure = await failureOf(['scripts/astro.ts', 'build']);
  return failure ? loudly(failure) : nothing;
}

async function unitTests(): Promise<Totals> {
  const report = 'test-results/unit.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return counted(['node_modules/vitest/vitest.mjs', 'run', ...reporters], report, vitestTotals);
}

async function browserTests(): Promise<Totals> {
  try {
    rememberBrowser(await provideBrowser());
  } catch (error) {
    return loudly(error instanceof Error ? error.message : String(error));
  }
  return sum([
    // A browser is several processes: one for two processors.
    await browserProject('side by side', '--workers=50%'),
    await browserProject('alone'),
  ]);
}

/** One of those of Playwright's configuration. */
function browserProject(name: string, ...options: string[]): Promise<Totals> {
  const words = ['node_modules/@playwright/test/cli.js', 'test', `--project=${name}`, ...options];
  return counted(words, 'test-results/e2e.json', playwrightTotals);
}

/**
 * Runs a test runner and reads its report. The runner's word that all is well is believed only when
 * the report says that tests ran, and its word that something failed always.
 */
async function counted<Report>(
  words: string[],
  report: string,
  totals: (report: Report) => Totals,
): Promise<Totals> {
  // A report of an earlier run must not speak for one that died.
  rmSync(`${root}/${report}`, { force: true });
  const failure = await failureOf(words);
  const counts = reportedTotals(report, totals);
  if (!counts) return loudly(`${failure ?? 'The runner ended'} and left no report in ${report}.`);
  if (counts.failed > 0) return counts;
  if (failure) return sum([counts, loudly(`${failure}, though its report has no failed test.`)]);
  if (counts.passed === 0) return sum([counts, loudly('The runner found no test to run.')]);
  return counts;
}

function reportedTotals<Report>(
  report: string,
  totals: (report: Report) => Totals,
): Totals | undefined {
  try {
    return totals(JSON.parse(readFileSync(`${root}/${report}`, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Said at once, and once more at the end. */
function loudly(reason: string): Totals {
  console.log(`\n${reason}`);
  return failed(reason);
}

/** Runs a program in Node, with nothing on stdin: undefined when it succeeded, else what happened. */
function failureOf(words: string[]): Promise<string | undefined> {
  return new Promise((fulfil) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: Math.max(1, Math.round(limitMs - (performance.now() - began))),
    });
    child.on('error', (error) => fulfil(`${words[0]} did not start: ${error.message}`));
    child.on('close', (code, signal) => {
      if (code === 0) return fulfil(undefined);
      fulfil(signal ? `${words[0]} was ended by ${signal}` : `${words[0]} ended with code ${code}`);
    });
  });
}

async function step(name: string, run: () => Promise<Totals>): Promise<Totals> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const totals = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${totalsLine(totals)} (${seconds} s)`);
  return totals;
}

async function all(): Promise<Totals> {
  const linted = await step('Lint', lint);
  const built = await step('Build', build);
  const typed = await step('Types', types);
  const before = [linted, built, typed, await step('Unit and content', unitTests)];
  if (built.failed === 0) return sum([...before, await step('In the browser', browserTests)]);
  console.log('\nWithout a build there is nothing to open in a browser: those tests did not run.');
  return sum(before);
}

const totals = await all();
console.log(`\n${totalsText(totals)}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
