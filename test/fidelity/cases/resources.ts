import type { Case } from './case.ts';

const made = `const open = (n: string, fails = false): any => ({ [Symbol.dispose]() { console.log('dispose ' + n); if (fails) throw new Error(n); } });
const lend = (n: string, fails = false): any => ({ async [Symbol.asyncDispose]() { console.log('dispose ' + n); await null; console.log('disposed ' + n); if (fails) throw new Error(n); } });
const told = (e: any): string => e instanceof SuppressedError ? 'suppressed ' + told(e.suppressed) + ' by ' + told(e.error) : e instanceof TypeError ? 'TypeError' : String(e);
`;

export const resources: Case[] = [
  {
    name: 'disposed of in reverse, at the end of the block',
    clause: 'DisposeResources',
    text: `${made}{ using a = open('a'), b = open('b'); console.log('block'); using c = open('c'); } console.log('behind'); { await using a = lend('a'), b = open('b'); console.log('block'); } console.log('behind');`,
  },
  {
    name: 'whatever way the block is left',
    clause: 'DisposeResources',
    text: `${made}for (const how of ['break', 'continue', 'end']) { using a = open(how); if (how === 'break') continue; } const f = () => { using a = open('f'); return console.log('return'); }; f();
const g = async () => { await using a = lend('g'); return console.log('return'); }; await g(); try { await using a = lend('t'); throw new Error('body'); } catch (e) { console.log(told(e)); } label: { await using a = lend('l'); break label; }`,
  },
  {
    name: 'the method is looked up once, when the resource is bound',
    clause: 'CreateDisposableResource, GetDisposeMethod',
    text: `const r: any = { get [Symbol.dispose]() { console.log('looked up'); return function (this: any, ...all: any[]) { console.log(String(this === r), all.length); }; } }; { using a = r; console.log('bound'); }
const s: any = { get [Symbol.asyncDispose]() { console.log('async looked up'); return undefined; }, get [Symbol.dispose]() { console.log('sync looked up'); return () => console.log('called'); } }; { await using a = s; console.log('bound'); }`,
  },
  {
    name: 'null and undefined are passed over; await using of them awaits once',
    clause: 'AddDisposableResource, DisposeResources',
    text: `${made}{ using a = null, b = undefined; console.log('block'); } const ticks = (async () => { for (let i = 1; i <= 5; i++) { await null; console.log('tick ' + i); } })();
{ await using a = null, b = undefined; console.log('block'); } console.log('behind'); { await using a = null; using b = open('b'); await using c = null; } console.log('behind'); await ticks;`,
  },
  {
    name: 'what cannot be disposed of throws where it is bound, and what is open is closed',
    clause: 'CreateDisposableResource',
    text: `${made}for (const bad of [1, 'text', {}, { [Symbol.dispose]: 1 }, Promise.resolve()] as any[]) { try { using a = open('a'); using b = bad; console.log('never'); } catch (e) { console.log(told(e)); } try { await using a = lend('a'); await using b = bad; console.log('never'); } catch (e) { console.log(told(e)); } }`,
  },
  {
    name: 'errors of disposers and of the block pile up',
    clause: 'DisposeResources, SuppressedError',
    text: `${made}try { using a = open('a', true), b = open('b', true); throw new Error('body'); } catch (e) { console.log(told(e)); } try { await using a = lend('a', true); using b = open('b', true); await using c = lend('c'); } catch (e) { console.log(told(e)); }
try { await using a = { [Symbol.asyncDispose]() { throw new Error('at once'); } }, b = { [Symbol.asyncDispose]: () => Promise.reject(new Error('rejected')) }; } catch (e) { console.log(told(e)); }`,
  },
  {
    name: 'a synchronous disposer under await using: called, its result not awaited',
    clause: 'GetDisposeMethod',
    text: `const ticks = (async () => { for (let i = 1; i <= 4; i++) { await null; console.log('tick ' + i); } })(); { await using a = { [Symbol.dispose]() { console.log('dispose'); return { get then() { console.log('never'); return undefined; } } as any; } }; } console.log('behind');
try { await using a = { [Symbol.dispose]() { throw new Error('thrown'); } }; } catch (e) { console.log(String(e)); } await ticks;`,
  },
  {
    name: 'in ticks: one await for each asynchronous disposer, one for a row of nulls',
    clause: 'DisposeResources',
    text: `${made}const ticks = (async () => { for (let i = 1; i <= 16; i++) { await null; console.log('tick ' + i); } })();
{ await using a = lend('a'); using b = open('b'); await using c = null; await using d = open('d'); using e = open('e'); console.log('block'); } console.log('behind'); await ticks;`,
  },
  {
    name: 'not reached: nothing to dispose of',
    clause: 'DisposeResources',
    text: `${made}try { using a = open('a'); throw new Error('early'); await using b = lend('b'); } catch (e) { console.log(told(e)); } const f = async (n: number) => { if (n) return 'early'; await using b = lend('b'); return 'late'; }; console.log(await f(1)); console.log(await f(0));`,
  },
  {
    name: 'heads of for-of: each turn has its own',
    clause: 'ForIn/OfBodyEvaluation, DisposeResources',
    text: `${made}for (using a of [open('1'), null, open('2')]) console.log('turn'); for (await using a of [lend('3'), open('4')]) { console.log('turn'); continue; } for await (using a of [open('5')]) console.log('turn'); for await (await using a of [lend('6'), lend('7')]) { console.log('turn'); break; }`,
  },
  {
    name: 'in functions, methods, generators, arrows, static blocks and modules',
    clause: 'EvaluateFunctionBody and its kin',
    text: `${made}using top = open('top'); await using late = lend('late'); class A { static { using a = open('static'); console.log('block'); } m() { using a = open('m'); return 'm'; } async n() { await using a = lend('n'); return 'n'; } } console.log(new A().m()); console.log(await new A().n());
function* g() { using a = open('g'); yield 1; yield 2; } for (const x of g()) break; async function* h() { await using a = lend('h'); yield 1; } for await (const x of h()) console.log(String(x)); const it = g(); it.next(); it.return(); console.log('end');`,
  },
  {
    name: 'a value is returned after disposal, a returned promise is not awaited before',
    clause: 'DisposeResources, ReturnStatement evaluation',
    text: `${made}const f = async () => { await using a = lend('a'); return new Promise((ok) => { console.log('made'); queueMicrotask(() => { console.log('settled'); ok('value'); }); }); }; console.log(String(await f()));`,
  },
  {
    name: 'stacks',
    clause: 'DisposableStack, AsyncDisposableStack',
    text: `${made}{ using s = new DisposableStack(); s.use(open('used')); s.defer(() => console.log('deferred')); s.adopt('x', (x) => console.log('adopted ' + x)); } { await using s = new AsyncDisposableStack(); s.use(lend('used')); s.defer(async () => { await null; console.log('deferred'); }); const moved = s.move(); console.log(String(s.disposed)); await moved.disposeAsync(); }`,
  },
];
