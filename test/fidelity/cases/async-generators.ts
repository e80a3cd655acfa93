import type { Case } from './case.ts';

const told = `const told = (name: string, p: Promise<any>) => p.then(({ value, done }) => console.log(name + ' ' + String(value) + ' ' + done), (e) => console.log(name + ' ! ' + String(e)));
const ticks = async (n: number) => { for (let i = 1; i <= n; i++) { await null; console.log('tick ' + i); } };
`;

export const asyncGenerators: Case[] = [
  {
    name: 'nothing runs before the first next; parameters do',
    clause: 'AsyncGeneratorStart, EvaluateAsyncGeneratorBody',
    text: `async function* g(x = (console.log('default'), 1)) { console.log('body'); yield x; }
const it = g(); console.log('made'); it.next().then(({ value }) => console.log(String(value))); console.log('asked');`,
  },
  {
    name: 'a default that throws is thrown by the call itself',
    clause: 'EvaluateAsyncGeneratorBody',
    text: `async function* g(x = (() => { throw new Error('at once'); })()) { yield x; } try { g(); } catch (e) { console.log(String(e)); }`,
  },
  {
    name: 'yield awaits its operand',
    clause: 'Yield, AsyncGeneratorYield',
    text: `${told}async function* g() { console.log(String(yield Promise.resolve(1))); try { yield Promise.reject(new Error('no')); } catch (e) { console.log('caught ' + e); } yield { then(ok: any) { ok('thenable'); } }; }
const it = g(); told('a', it.next('ignored')); told('b', it.next('sent')); told('c', it.next()); told('d', it.next()); await ticks(12);`,
  },
  {
    name: 'requests queue up and are answered in their order',
    clause: 'AsyncGeneratorEnqueue, AsyncGeneratorDrainQueue',
    text: `${told}async function* g() { await null; yield 1; await null; yield 2; return Promise.resolve(3); }
const it = g(); for (const n of 'abcde') told(n, it.next()); await ticks(14);`,
  },
  {
    name: 'return while next is pending waits for it, and runs finally',
    clause: 'AsyncGenerator.prototype.return, AsyncGeneratorAwaitReturn',
    text: `${told}async function* g() { try { await null; yield 1; console.log('never'); } finally { console.log('finally'); await null; } }
const it = g(); told('next', it.next()); told('return', it.return(Promise.resolve('given'))); told('behind', it.next()); await ticks(14);`,
  },
  {
    name: 'return and throw before the start, and after the end',
    clause: 'AsyncGenerator.prototype.return, AsyncGenerator.prototype.throw',
    text: `${told}async function* g() { yield 1; } const a = g(), b = g(), c = g();
told('return', a.return(Promise.resolve('r'))); told('next', a.next()); told('throw', b.throw(new Error('t'))); told('next', b.next()); told('rejects', c.return(Promise.reject(new Error('rr')))); await ticks(8);
told('after', a.return('again')); told('after', b.throw(new Error('again'))); await ticks(4);`,
  },
  {
    name: 'throw at a yield inside try goes on in catch',
    clause: 'AsyncGenerator.prototype.throw',
    text: `${told}async function* g() { try { yield 1; } catch (e) { console.log('caught ' + e); yield 'from catch'; } finally { console.log('finally'); } return 'end'; }
const it = g(); told('a', it.next()); told('b', it.throw(new Error('t'))); told('c', it.next()); told('d', it.next()); await ticks(12);`,
  },
  {
    name: 'a yield in finally holds a return up; a return there replaces it',
    clause: 'AsyncGeneratorYield, return completion',
    text: `${told}async function* g() { try { yield 1; } finally { yield 'held'; } } async function* h() { try { yield 1; } finally { return 'replaced'; } }
const a = g(), b = h(); told('a', a.next()); told('a return', a.return('r')); told('a next', a.next()); told('b', b.next()); told('b return', b.return('r')); await ticks(12);`,
  },
  {
    name: 'return awaits its operand, where yield* hands on what it gets',
    clause: 'ReturnStatement in async generators, YieldExpression: yield*',
    text: `${told}async function* inner() { const got = yield 'i1'; console.log('inner got ' + got); return Promise.resolve('result'); } async function* outer() { const r = yield* inner(); console.log('result ' + r); return (async () => 'late')(); }
const it = outer(); told('a', it.next('x')); told('b', it.next('y')); told('c', it.next()); await ticks(14);`,
  },
  {
    name: 'yield* over a sync iterable awaits each value; over an iterator of its own calls next, return, throw',
    clause: 'YieldExpression: yield*, CreateAsyncFromSyncIterator',
    text: `${told}const source = { [Symbol.asyncIterator]() { let i = 0; return { next(v: any) { console.log('next ' + v); return { value: i++, done: i > 3 }; }, return(v: any) { console.log('return ' + v); return { value: v, done: true }; }, throw(e: any) { console.log('throw ' + e); return { value: 'thrown', done: false }; } }; } };
async function* g() { yield* [Promise.resolve('p'), 'q'] as any; yield* source as any; }
const it = g(); for (const n of 'abc') told(n, it.next(n)); told('t', it.throw(new Error('t'))); told('r', it.return('r')); await ticks(24);`,
  },
  {
    name: 'yield* when the source has no throw closes it',
    clause: 'YieldExpression: yield*, AsyncIteratorClose',
    text: `${told}const source = { [Symbol.asyncIterator]() { return { async next() { return { value: 1, done: false }; }, async return() { console.log('closed'); return {}; } }; } };
async function* g() { yield* source as any; } const it = g(); told('a', it.next()); told('t', it.throw(new Error('t')).catch((e) => { console.log(e instanceof TypeError); return { value: 0, done: true }; })); await ticks(12);`,
  },
  {
    name: 'generators as methods, with `this`, `super` and arguments',
    clause: 'MethodDefinitionEvaluation',
    text: `class A { n = 1; async *m(): any { yield this.n; } } class B extends A { override async *m(...all: any[]): any { yield* super.m(); yield [this.n + 1, arguments.length].join(); } static async *['s' + 1]() { yield 's'; } }
for await (const x of new B().m(1, 2)) console.log(String(x)); for await (const x of (B as any).s1()) console.log(x);`,
  },
];
