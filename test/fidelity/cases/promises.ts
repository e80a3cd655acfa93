import type { Case } from './case.ts';

export const promises: Case[] = [
  {
    name: 'the executor runs at once; what it throws after resolving is lost',
    clause: 'Promise ( executor )',
    text: `const p = new Promise((ok) => { console.log('executor'); ok(1); throw new Error('lost'); }); console.log('behind'); console.log(String(await p));
await new Promise(() => { throw new Error('kept'); }).catch((e) => console.log(String(e)));`,
  },
  {
    name: 'only the first call of a resolving function counts',
    clause: 'CreateResolvingFunctions',
    text: `const p = new Promise((ok, no) => { ok(Promise.resolve(1)); no(2); ok(3); }); console.log(String(await p));
const { promise, resolve, reject } = Promise.withResolvers<any>(); reject(new Error('first')); resolve(1); await promise.catch((e) => console.log(String(e)));`,
  },
  {
    name: 'a promise that resolves to itself rejects',
    clause: 'promise resolve functions',
    text: `let settle: any; const p: any = new Promise((ok) => { settle = ok; }); settle(p); await p.catch((e: any) => console.log(e instanceof TypeError));`,
  },
  {
    name: 'reactions run in the order in which they were added, whoever adds them',
    clause: 'PerformPromiseThen, TriggerPromiseReactions',
    text: `const p = Promise.resolve(1); p.then(() => console.log('a')); const f = async () => { await p; console.log('b'); }; f(); p.then(() => console.log('c')); queueMicrotask(() => console.log('d')); await p; console.log('e');`,
  },
  {
    name: 'then without functions passes on, in as many ticks',
    clause: 'PerformPromiseThen',
    text: `Promise.resolve(1).then().then(null).then((v) => console.log('value ' + v)); Promise.reject(new Error('x')).then((v) => v).catch(undefined).then(null, (e) => console.log(String(e)));
for (let i = 0; i < 5; i++) { await null; console.log('tick ' + i); }`,
  },
  {
    name: 'finally waits for what it is given, and keeps the value',
    clause: 'Promise.prototype.finally',
    text: `const p = Promise.resolve('kept').finally(async () => { await null; console.log('in'); return 'ignored'; });
for (let i = 0; i < 3; i++) { await null; console.log('tick ' + i); } console.log(await p);
await Promise.resolve(1).finally(() => { throw new Error('replaced'); }).catch((e) => console.log(String(e)));`,
  },
  {
    name: '`catch` and `finally` call the `then` that is there',
    clause: 'Promise.prototype.catch, Invoke',
    text: `const p: any = Promise.resolve(1); p.then = (...all: any[]) => { console.log('own then ' + all.length); return 'given'; };
console.log(p.catch(() => {})); console.log(p.finally(() => {}));`,
  },
  {
    name: 'the promise that then makes is of the kind of its receiver',
    clause: 'SpeciesConstructor',
    text: `class Branch extends Promise<any> {} const p = Branch.resolve(1).then((v) => v); console.log(p instanceof Branch); console.log(String(await p)); console.log(Branch.all([1]) instanceof Branch);`,
  },
  {
    name: 'all, allSettled, any and race: order, first failure, nothing to wait for',
    clause: 'Promise.all, Promise.allSettled, Promise.any, Promise.race',
    text: `const later = (v: any, n: number) => (async () => { while (n--) await null; return v; })(); const fails = (v: any) => Promise.reject(new Error(v));
console.log((await Promise.all([later('a', 3), 'b', later('c', 1)])).join()); await Promise.all([later(1, 5), fails('all')]).catch((e) => console.log(String(e)));
console.log((await Promise.allSettled([fails('x'), later('y', 2)])).map(({ status }) => status).join()); console.log(await Promise.any([fails('x'), later('z', 2), later('w', 1)]));
await Promise.any([fails('p'), fails('q')]).catch((e) => console.log(e.errors.join())); console.log(await Promise.race([later('slow', 4), later('fast', 1)])); console.log(String((await Promise.all([])).length));`,
  },
  {
    name: 'combinators take any iterable, close it when it fails, and call `resolve` once a member',
    clause: 'PerformPromiseAll, IteratorClose',
    text: `function* two() { try { yield Promise.resolve(1); yield 2; } finally { console.log('closed'); } } console.log((await Promise.all(two())).join());
await (Promise.all(undefined as any)).catch((e) => console.log(e instanceof TypeError)); const { resolve } = Promise; Promise.resolve = function (this: any, v: any) { console.log('resolve'); return resolve.call(this, v); } as any;
const p = Promise.all([1, 2]); Promise.resolve = resolve; console.log((await p).join());`,
  },
  {
    name: 'all called on something else than Promise',
    clause: 'NewPromiseCapability',
    text: `const { all } = Promise; try { all([1]); } catch (e) { console.log(e instanceof TypeError); } await Promise.all.call(Promise, [1]).then((v: any) => console.log(v.join())); await Promise?.all?.([2]).then((v) => console.log(v.join())); await Promise['all']([3]).then((v) => console.log(v.join()));`,
  },
  {
    name: 'try catches what is thrown at once, and hands arguments on',
    clause: 'Promise.try',
    text: `console.log(String(await Promise.try((a, b) => a + b, 1, 2))); await Promise.try(() => { throw new Error('at once'); }).catch((e) => console.log(String(e)));
Promise.try(async () => { await null; console.log('inside'); }).then(() => console.log('done')); for (let i = 0; i < 4; i++) { await null; console.log('tick ' + i); }`,
  },
  {
    name: 'a rejection that nobody handles, and one that is handled late',
    clause: 'HostPromiseRejectionTracker',
    text: `Promise.reject(new Error('alone')); const late = Promise.reject(new Error('late')); setTimeout(() => late.catch((e) => console.log('handled ' + e)), 1); (async () => { await null; throw new Error('floating'); })();`,
  },
];
