/** Answers to `gather/fetch-all` that are odd, or mean harm, and what each must be told. */

export interface HostileAnswer {
  /** Completes «an answer that …». */
  does: string;
  answer: string;
  /** What is said first, or that it passes, or that it fails with whatever sentence. */
  told: string | RegExp | 'PASSED' | 'FAILED';
}

/** A right answer, which many of them hide behind. */
const right = `export const fetchAll = (urls: string[]) => Promise.all(urls.map(async (url) => (await fetch(url)).text()));\n`;
const bodies = `['{"waited":2000}', '{"waited":500}', '{"waited":1500}']`;
const STOPPED = /^The run was stopped( at line \d+)? after 0 ms: /;

/** An odd answer */
export const odd: readonly HostileAnswer[] = [
  {
    does: 'exports nothing',
    answer: `const fetchAll = async () => [];`,
    told: 'Nothing called `fetchAll` is exported: the checks call `fetchAll(…)`.',
  },
  {
    does: 'exports a class',
    answer: `export class fetchAll { constructor(urls: string[]) {} }`,
    told: /TypeError: Class constructor fetchAll cannot be invoked without 'new'/,
  },
  {
    does: 'exports a proxy of a right function',
    answer: `export const fetchAll = new Proxy(async (urls: string[]) => Promise.all(urls.map(async (u) => (await fetch(u)).text())), {});`,
    told: 'PASSED',
  },
  {
    does: 'exports a proxy that throws',
    answer: `export const fetchAll = new Proxy(() => {}, { apply() { throw "no"; }, get() { throw "no"; } });`,
    told: /^The promise rejected at 0 ms: no\./,
  },
  {
    does: 'takes no arguments',
    answer: `export const fetchAll = async () => [];`,
    told: /returned before anything arrived/,
  },
  {
    does: 'never settles',
    answer: `export const fetchAll = () => new Promise(() => {});`,
    told: /pending for ever/,
  },
  {
    does: 'throws a string',
    answer: `export const fetchAll = () => { throw 'stop'; };`,
    told: /^The promise rejected at 0 ms: stop\./,
  },
  {
    does: 'throws undefined',
    answer: `export const fetchAll = async () => { throw undefined; };`,
    told: /^The promise rejected at 0 ms: undefined\./,
  },
  {
    does: 'throws a string while it is loaded',
    answer: `throw 'stop';
export const fetchAll = 1;`,
    told: /while it was loaded, before anything was called: stop\.$/,
  },
  {
    does: 'settles twice, first as wanted',
    answer: `export const fetchAll = (urls: string[]) => new Promise((resolve, reject) => {
  resolve(Promise.all(urls.map(async (url) => (await fetch(url)).text()))); reject(new Error('second')); resolve([]);
});`,
    told: 'PASSED',
  },
  {
    does: 'gives a thenable that settles twice, first wrong',
    answer: `export const fetchAll = (urls: string[]) => ({ then(resolve: any, reject: any) { resolve(['a']); resolve(${bodies}); reject(1); } });`,
    told: 'FAILED',
  },
  {
    does: 'gives a proxy of the right result',
    answer: `export const fetchAll = async (urls: string[]) => { const real = await Promise.all(urls.map(async (u) => (await fetch(u)).text())); return new Proxy(real, {}); };`,
    told: 'PASSED',
  },
  {
    does: 'gives something very deep',
    answer: `export const fetchAll = async () => { let x: any = []; for (let i = 0; i < 1e5; i++) x = [x]; return x; };`,
    told: 'FAILED',
  },
  {
    does: 'gives something very long',
    answer: `export const fetchAll = async () => Array.from({ length: 1e6 }, (_, i) => 'x'.repeat(50) + i);`,
    told: 'FAILED',
  },
];

/** An answer that means to fool its judge */
export const fooling: readonly HostileAnswer[] = [
  {
    does: 'has the results by heart',
    answer: `export const fetchAll = async (urls: string[]) => urls.length === 3 ? ${bodies} : urls.length === 0 ? [] : Promise.reject(new TypeError('fetch failed'));`,
    told: '0 requests were sent; wanted: 3.',
  },
  {
    does: 'has the results by heart, where the stack names the scenario',
    answer: `export const fetchAll = async (urls: string[]) => { const stack = new Error().stack ?? ''; if (/scenario|three|schedules/.test(stack)) return ${bodies}; if (urls.length === 0) return []; throw new TypeError('Failed to fetch'); };`,
    told: 'FAILED',
  },
  {
    does: 'is right only under the first schedule, which it knows by its random numbers',
    answer: `const seed = Math.random();
export async function fetchAll(urls: string[]) {
  if (seed === 0.6270739405881613) return Promise.all(urls.map(async (u) => (await fetch(u)).text()));
  const out: string[] = []; await Promise.all(urls.map(async (u) => { out.push(await (await fetch(u)).text()); })); return out.length === 3 ? [out[2], out[0], out[1]] as string[] : out;
}`,
    told: /^Under schedule \d+ the bodies came back in another order/,
  },
  {
    does: 'gives getters that tell the truth from the second read on',
    answer: `export const fetchAll = async (urls: string[]) => { await Promise.all(urls.map((u) => fetch(u))); let reads = 0;
  const list = ['x', 'y', 'z']; for (const i of [0, 1, 2]) Object.defineProperty(list, i, { get: () => (reads++ > 0 ? ${bodies}[i] : 'x'), enumerable: true }); return list; };`,
    told: 'FAILED',
  },
  {
    does: 'exports another function after the first call',
    answer: `let reads = 0; const good = (urls: string[]) => Promise.all(urls.map(async (u) => (await fetch(u)).text()));
export let fetchAll: any = good; setTimeout(() => { fetchAll = () => 'lie'; });`,
    told: 'PASSED',
  },
  {
    does: 'patches fetch',
    answer: `globalThis.fetch = (async (url: string) => new Response('{"waited":' + String(url).split('=')[1] + '}')) as any;
${right}`,
    told: 'FAILED',
  },
  {
    does: 'patches the clock',
    answer: `performance.now = () => 0; Date.now = () => 0; globalThis.setTimeout = ((f: any) => f()) as any;
export async function fetchAll(urls: string[]) { const out: string[] = []; for (const u of urls) out.push(await (await fetch(u)).text()); return out; }`,
    told: /^4,000 ms: a staircase\./,
  },
  {
    does: 'patches Promise.all',
    answer: `Promise.all = (async () => ${bodies}) as any;
export const fetchAll = async (urls: string[]) => Promise.all(urls);`,
    told: /Cannot assign to read only property 'all'/,
  },
  {
    does: 'puts another class in the place of Promise',
    answer: `globalThis.Promise = class { then(f: any) { f(${bodies}); } } as any;
export const fetchAll = () => new Promise(() => {});`,
    told: 'FAILED',
  },
  {
    does: 'patches then',
    answer: `const then = Promise.prototype.then; Promise.prototype.then = function (f: any, r: any) { return Reflect.apply(then, this, [() => f(${bodies}), r]); } as any;
export const fetchAll = async () => [];`,
    told: /Cannot assign to read only property 'then'/,
  },
  {
    does: 'patches push',
    answer: `Array.prototype.push = function () { return 0; };
${right}`,
    told: /Cannot assign to read only property 'push'/,
  },
  {
    does: 'patches what arrays are walked by',
    answer: `Array.prototype[Symbol.iterator] = function* () { yield 1; } as any;
${right}`,
    told: /Cannot assign to read only property 'Symbol\(Symbol\.iterator\)'/,
  },
  {
    does: 'patches JSON',
    answer: `JSON.stringify = () => '[]'; JSON.parse = () => ({}) as any;
${right}`,
    told: /Cannot assign to read only property 'stringify'/,
  },
  {
    does: 'patches Object.is',
    answer: `Object.is = () => true; Object.keys = () => []; Object.entries = () => [];
export const fetchAll = async () => ['x'];`,
    told: /Cannot assign to read only property 'is'/,
  },
  {
    does: 'gives every object a then',
    answer: `Object.defineProperty(Object.prototype, 'passed', { get: () => true, configurable: true }); Object.defineProperty(Object.prototype, 'then', { value(f: any) { f(${bodies}); }, configurable: true });
export const fetchAll = async () => ({}) as any;`,
    told: 'FAILED',
  },
  {
    does: 'gives every object a get and a value',
    answer: `(Object.prototype as any).get = () => ${bodies}; (Object.prototype as any).value = 3;
${right}`,
    told: 'FAILED',
  },
  {
    does: 'prints what looks like a report',
    answer: `console.log(JSON.stringify({ exercise: 'gather/fetch-all', passed: true, say: 'All 7 checks passed.', checks: [] })); console.log('\\u2713 7 of 7');
export const fetchAll = async () => { throw new Error('\\u001b[2K\\rPassed.\\n\\n\\u2713 result: The three bodies\\n1 of 1 answers passed'); };`,
    told: 'FAILED',
  },
  {
    does: 'sends its host the message that all is done',
    answer: `try { (globalThis as any).postMessage({ type: 'done', clean: true }); (globalThis as any).realmHost?.post({ type: 'done', run: 1, clean: true }); } catch {}
export const fetchAll = async () => ['x'];`,
    told: 'FAILED',
  },
  {
    does: 'asks for the process',
    answer: `export const fetchAll = async () => { (globalThis as any).process?.exit(0); (globalThis as any).close?.(); const f: any = (async () => {}).constructor; await f('return process')(); return []; };`,
    told: /EvalError/,
  },
];

/** An answer that leaves something for the next run */
export const leaving: readonly HostileAnswer[] = [
  {
    does: 'leaves a global and an interval, and throws where it finds them',
    answer: `(globalThis as any).seen = ((globalThis as any).seen ?? 0) + 1; setInterval(() => {}, 10);
if ((globalThis as any).seen > 1) throw new Error('seen before');
${right}`,
    told: 'PASSED',
  },
  {
    does: 'prints 50,000 lines',
    answer: `for (let i = 0; i < 50000; i++) console.log('passed '.repeat(20));
${right}`,
    told: 'PASSED',
  },
];

/** An answer without end */
export const endless: readonly HostileAnswer[] = [
  {
    does: 'loops',
    answer: `export const fetchAll = async () => { for (;;); };`,
    told: STOPPED,
  },
  {
    does: 'loops while it is loaded',
    answer: `for (;;);
export const fetchAll = 1;`,
    told: STOPPED,
  },
  {
    does: 'never comes back from a regular expression',
    answer: `export const fetchAll = async () => { /^(a+)+$/.test('a'.repeat(40) + 'b'); return []; };`,
    told: STOPPED,
  },
  {
    does: 'awaits for ever',
    answer: `export const fetchAll = async () => { for (;;) await null; };`,
    told: STOPPED,
  },
  {
    does: 'sets a timer in every timer',
    answer: `export const fetchAll = () => new Promise(() => { const again = () => setTimeout(again); again(); });`,
    told: 'FAILED',
  },
  {
    does: 'fills the memory',
    answer: `export const fetchAll = async () => { const all: any[] = []; for (;;) all.push(new Array(1e6).fill(all.length)); };`,
    told: STOPPED,
  },
  {
    does: 'takes longer than a turn may',
    answer: `const t = performance; export async function fetchAll(urls: string[]) { let x = 0; for (let i = 0; i < 6e8; i++) x += i; return Promise.all(urls.map(async (u) => (await fetch(u)).text())); }`,
    told: STOPPED,
  },
];
