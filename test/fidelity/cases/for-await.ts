import type { Case } from './case.ts';

const source = `const source = (name: string, times = 3, wrap = async (r: any) => r): any => ({ [Symbol.asyncIterator]() { let i = 0; console.log(name + ' opened'); return { next(...all: any[]) { console.log(name + ' next ' + all.length); return wrap({ value: i, done: i++ >= times }); }, return(...all: any[]) { console.log(name + ' return ' + all.length); return wrap({}); } }; } });
`;

export const forAwait: Case[] = [
  {
    name: 'to the end: return is not called',
    clause: 'ForIn/OfBodyEvaluation',
    text: `${source}for await (const x of source('a')) console.log(String(x)); console.log('behind');`,
  },
  {
    name: 'break, throw, return and an outer continue close the source, and wait for it',
    clause: 'AsyncIteratorClose',
    text: `${source}for await (const x of source('break')) break; console.log('behind');
try { for await (const x of source('throw')) throw new Error('body'); } catch (e) { console.log(String(e)); }
console.log(await (async () => { for await (const x of source('return')) return 'returned'; })());
outer: for (const n of [1, 2]) { for await (const x of source('continue ' + n)) continue outer; }`,
  },
  {
    name: 'what the body threw goes before what closing throws; after break closing throws',
    clause: 'AsyncIteratorClose',
    text: `const source = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 1, done: false }), return: async () => { throw new Error('closing'); } }) };
try { for await (const x of source) throw new Error('body'); } catch (e) { console.log(String(e)); } try { for await (const x of source) break; } catch (e) { console.log(String(e)); }`,
  },
  {
    name: '`next` is looked up once, `return` when it is needed',
    clause: 'GetIteratorFromMethod, AsyncIteratorClose',
    text: `const source = { [Symbol.asyncIterator]: () => ({ get next() { console.log('next looked up'); let i = 0; return async () => ({ value: i++, done: i > 3 }); }, get return() { console.log('return looked up'); return undefined; } }) };
for await (const x of source) console.log(String(x)); for await (const x of source) break;`,
  },
  {
    name: 'a result that is no object, a next that throws or rejects: the source is not closed',
    clause: 'ForIn/OfBodyEvaluation',
    text: `${source}for (const next of [() => 1, () => { throw new Error('thrown'); }, async () => { throw new Error('rejected'); }]) { try { for await (const x of { [Symbol.asyncIterator]: () => ({ next, return() { console.log('closed'); return {}; } }) } as any) console.log('never'); } catch (e) { console.log(e instanceof TypeError ? 'TypeError' : String(e)); } }`,
  },
  {
    name: 'over a sync iterable each value is awaited, and a rejected one closes the source',
    clause: 'AsyncFromSyncIteratorContinuation',
    text: `function* g() { try { yield Promise.resolve(1); yield { then(ok: any) { ok(2); } }; yield Promise.reject(new Error('third')); yield 4; } finally { console.log('closed'); } }
try { for await (const x of g()) console.log(String(x)); } catch (e) { console.log(String(e)); } for await (const x of g()) { console.log(String(x)); break; } for await (const c of 'ab') console.log(c);`,
  },
  {
    name: 'in ticks, beside a line that counts them',
    clause: 'ForIn/OfBodyEvaluation, Await',
    text: `const ticks = (async () => { for (let i = 1; i <= 12; i++) { await null; console.log('tick ' + i); } })();
async function* g() { yield 1; yield 2; } for await (const x of g()) console.log('generator ' + x); for await (const x of [1, Promise.resolve(2)]) console.log('array ' + x); await ticks;`,
  },
  {
    name: 'the asyncIterator method is taken before the iterator one; null means there is none',
    clause: 'GetIterator',
    text: `const both = { [Symbol.asyncIterator]: async function* () { yield 'async'; }, *[Symbol.iterator]() { yield 'sync'; } }; for await (const x of both) console.log(x);
for await (const x of { ...both, [Symbol.asyncIterator]: null } as any) console.log(x); for (const bad of [null, 1, {}]) try { for await (const x of bad as any) console.log('never'); } catch (e) { console.log(e instanceof TypeError); }`,
  },
  {
    name: 'every kind of head',
    clause: 'ForIn/OfHeadEvaluation, ForDeclarationBindingInitialization',
    text: `const o: any = {}; let v: any; for await (o.x of [1]) console.log(String(o.x)); for await (o[await 'k'] of [2]) console.log(String(o.k)); for await (v of [3]) console.log(String(v)); for await (var w of [4]) console.log(String(w)); for await ([v, o.y = await 6] of [[5]] as any) console.log([v, o.y].join()); for await (const { length = await 0 } of ['ab']) console.log(String(length));
try { for await (const { x } of (function* () { try { yield null; } finally { console.log('closed'); } })() as any) console.log('never'); } catch (e) { console.log(e instanceof TypeError); }`,
  },
  {
    name: 'a body without braces, an empty one, one inside if and else, labels',
    clause: 'IterationStatement, LabelledStatement',
    text: `for await (const x of [1, 2]) console.log(String(x)); for await (const x of [1]); if (await 1) for await (const x of ['then']) console.log(x); else console.log('never');
a: for await (const x of [1, 2, 3]) { for await (const y of [1, 2]) { if (x === 2) continue a; if (x === 3) break a; console.log([x, y].join()); } }`,
  },
];
