/**
 * Programs whose order depends on every single promise tick: `race` lets two ticking lines run beside what
 * is looked at, so that one tick more or less shows as another order.
 */

const race = `
const tick = async (name: string, times: number) => {
  for (let i = 1; i <= times; i++) { await null; console.log(name, i); }
};
const race = (what: () => unknown) => {
  tick('a', 8);
  const found = what();
  Promise.resolve(found).then((v) => console.log('got', String(v)), (e) => console.log('lost', String(e)));
  tick('b', 8);
};
`;

const program = (text: string) => `${race}${text}`;

export const trickyPrograms: [name: string, text: string][] = [
  ['an async arrow whose body is an expression', program('race(async () => 1);')],
  ['an async arrow that waits in its expression', program('race(async (x = 2) => (await x) + 1);')],
  [
    'an async arrow that returns an object literal',
    program(`race(async () => ({ toString: () => 'an object' }));
race(async () => ({ a: await 1, toString() { return 'a ' + this.a; } }));`),
  ],
  [
    'calls behind `?.`, made and not made',
    program(`const pool: any = { client: { end: async () => 'ended', query: async (q: string) => q }, then: undefined };
const none: any = undefined;
const load = (async (n: number) => n) as any, nothing: any = null;
race(() => pool?.client.end());
race(() => none?.client.end());
race(() => none?.client.query(console.log('asked')));
race(() => pool.client?.query('SELECT 1').then((q: string) => q + '!'));
race(() => none?.work().then(() => 1).finally(() => {}));
race(() => nothing?.(console.log('called')) ?? load?.(7));`),
  ],
  [
    'an async arrow without parentheses',
    program('const twice = async x => x * 2; race(() => twice(21));'),
  ],
  [
    'methods: static, private, computed, with a keyword for a name',
    program(`const key = 'comp' + 'uted';
class Depot {
  #stock = 3;
  static async open() { await null; return new Depot(); }
  async #count() { return this.#stock; }
  async count() { return this.#count(); }
  async [key](by: number) { this.#stock += by; return await this.#count(); }
  async async() { return 'async'; }
  async 'quoted name'() { return 'quoted'; }
  async 7() { return 'seven'; }
  static async static() { return 'static'; }
}
race(async () => (await Depot.open()).count());
race(async () => ((await Depot.open()) as any).computed(2));
race(() => new Depot().async());
race(() => new Depot()['quoted name']());
race(() => new Depot()[7]());
race(() => Depot.static());`),
  ],
  [
    'methods of an object literal, and functions in its properties',
    program(`const o = {
  x: 5,
  async m() { return this.x; },
  f: async function () { return this.x + 1; },
  arrow: async () => 'arrow',
  async *g() { yield this.x; },
  get promised() { return Promise.resolve('from a getter'); },
  get later() { return (async () => { await null; return 'later'; })(); },
};
race(() => o.m()); race(() => o.f()); race(() => o.arrow());
race(async () => (await o.g().next()).value);
race(() => o.promised); race(async () => await o.later);`),
  ],
  [
    'a parameter default that throws rejects',
    program(`const fail = (): number => { throw new Error('no default'); };
async function f(x = fail()) { console.log('never', x); }
const g = async (x = fail()) => x;
class C { async m({ a } = fail() as any) { return a; } }
race(() => f()); race(() => g()); race(() => new C().m()); race(() => f(1));`),
  ],
  [
    'parameters taken apart, defaults that see each other, a rest',
    program(`async function f({ a, b: [c, d = a] }: any, e = a + c, ...rest: number[]) {
  await null;
  return [a, c, d, e, rest.length, arguments.length].join();
}
race(() => f({ a: 1, b: [2] }));
race(() => f({ a: 1, b: [2, 3] }, 4, 5, 6));`),
  ],
  [
    'a parameter that throws while it is taken apart',
    program(
      `const f = async ({ a }: any) => a; race(() => f(null)); race(() => f({ a: 'there' }));`,
    ),
  ],
  [
    '`var` that names a parameter again',
    program(`async function f(x: number) { var x: number; await null; return x; }
async function g(x: number) { if (x > 1) { var x = x * 2; } await null; return x; }
async function h(x: any) { function x() {} await null; return typeof x; }
const i = async (x = 1, y = () => x) => { var x: number; x = 5; await null; return x + '/' + y(); };
race(() => f(3)); race(() => g(3)); race(() => h(3)); race(() => i());`),
  ],
  [
    '`return await` and `return` inside try',
    program(`const broken = async () => { await null; throw new Error('broken'); };
const kept = async () => { try { return await broken(); } catch (e) { return 'caught ' + e; } };
const missed = async () => { try { return broken(); } catch (e) { return 'caught ' + e; } };
race(kept); race(missed);`),
  ],
  [
    'a returned promise takes more ticks than a returned value',
    program(`const value = async () => 1;
const promise = async () => Promise.resolve(2);
const nested = async () => (async () => (async () => 3)())();
const awaited = async () => await Promise.resolve(4);
race(value); race(promise); race(nested); race(awaited);`),
  ],
  [
    'thenables, fast and slow, and one that throws',
    program(`const fast = { then(ok: any) { console.log('asked'); ok('fast'); } };
const slow = { then(ok: any) { Promise.resolve().then(() => ok('slow')); } };
const bad = { get then(): any { throw new Error('bad then'); } };
race(async () => fast); race(async () => await (slow as any)); race(async () => bad);`),
  ],
  [
    'catch and finally that wait, throw again and return',
    program(`async function f(n: number) {
  try {
    try { await null; if (n > 0) throw new Error('first ' + n); return 'fine'; }
    catch (e) { console.log('inner', String(e)); await null; if (n > 1) throw new Error('second'); return 'mended'; }
    finally { console.log('between'); await null; if (n > 2) return 'overruled'; }
  } catch (e) { console.log('outer', String(e)); await null; throw e; }
  finally { await null; console.log('last'); }
}
for (const n of [0, 1, 2, 3]) race(() => f(n));`),
  ],
  [
    'try around a loop with continue and break in finally',
    program(`async function f() {
  const seen: number[] = [];
  for (let i = 0; i < 5; i++) {
    try { await null; if (i === 1) continue; if (i === 3) break; seen.push(i); }
    finally { await null; seen.push(-i); }
  }
  return seen.join();
}
race(f);`),
  ],
  [
    'for await over an array of promises and values',
    program(`race(async () => {
  const seen: unknown[] = [];
  for await (const x of [Promise.resolve(1), 2, (async () => 3)()]) { console.log('step', x); seen.push(x); }
  return seen.join();
});`),
  ],
  [
    'for await over an array in which one promise rejects',
    program(`const broken = Promise.reject(new Error('the second')); broken.catch(() => {});
race(async () => {
  try { for await (const x of [Promise.resolve(1), broken, 3]) console.log('step', x); }
  catch (e) { await null; return 'caught ' + e; }
});`),
  ],
  [
    'for await over a sync generator, left early',
    program(`function* numbers() { try { yield Promise.resolve(1); yield 2; yield 3; } finally { console.log('closed'); } }
race(async () => { for await (const x of numbers()) { console.log('step', x); if (x === 2) break; } return 'after'; });
race(async () => { for await (const x of numbers()) return 'returned ' + x; });
race(async () => { for await (const x of numbers()) throw new Error('thrown ' + x); });`),
  ],
  [
    'for await over an async generator, left by break, return and throw',
    program(`async function* pages() {
  try { for (let i = 1; ; i++) { await null; yield i; } }
  finally { await null; console.log('closed'); }
}
race(async () => { for await (const p of pages()) { console.log('page', p); if (p === 2) break; } return 'after'; });
race(async () => { for await (const p of pages()) if (p === 2) return 'returned ' + p; });
race(async () => { for await (const p of pages()) throw new Error('thrown ' + p); });`),
  ],
  [
    'for await over an iterator made by hand, with and without return',
    program(`const source = (closes: boolean) => ({
  [Symbol.asyncIterator]() {
    let n = 0;
    const next = async () => ({ done: n === 3, value: n++ });
    return closes ? { next, return: async () => { console.log('closing'); await null; return {}; } } : { next };
  },
});
race(async () => { for await (const x of source(true) as any) if (x === 1) break; return 'closed'; });
race(async () => { for await (const x of source(false) as any) if (x === 1) break; return 'left'; });
race(async () => { let sum = 0; for await (const x of source(true) as any) sum += x; return sum; });`),
  ],
  [
    'for await into what is there already, without a block',
    program(`race(async () => {
  let x: any; const o: any = {};
  for await (x of [1, 2]);
  for await (o.last of [3, 4]) console.log(o.last);
  if (x === 2) for await (const y of [5]) x += y; else x = 0;
  return [x, o.last].join();
});`),
  ],
  [
    'labels over loops that wait',
    program(`race(async () => {
  const seen: string[] = [];
  outer: for await (const a of [1, 2, 3]) {
    inner: for (const b of [1, 2, 3]) {
      await null;
      if (b === 2 && a === 1) continue outer;
      if (b === 2) continue inner;
      if (a === 3) break outer;
      seen.push(a + '.' + b);
    }
  }
  if (seen.length) again: for await (const x of [1, 2]) { if (x === 1) continue again; seen.push('x' + x); }
  block: { await null; if (seen.length) break block; seen.push('never'); }
  return seen.join();
});`),
  ],
  [
    'yield in an async generator: values, promises, nothing, what next() brings',
    program(`async function* g(): any {
  const a = yield 1; console.log('a', a);
  const b = yield Promise.resolve(2); console.log('b', b);
  const c = yield; console.log('c', c);
  return (async () => 'end')();
}
race(async () => {
  const it = g();
  const seen = [];
  for (const send of ['p', 'q', 'r', 's']) { const { value, done } = await it.next(send); seen.push(value + '/' + done); }
  return seen.join();
});`),
  ],
  [
    'requests to an async generator that queue up',
    program(`async function* g() { yield 1; await null; yield 2; yield 3; }
const it = g();
it.next().then(({ value }) => console.log('first', value));
it.next().then(({ value }) => console.log('second', value));
it.return(9 as never).then(({ value, done }) => console.log('third', value, done));
it.next().then(({ value, done }) => console.log('fourth', value, done));
race(() => 0);`),
  ],
  [
    'yield* from an array, a generator and another async generator',
    program(`async function* inner(): any { const got = yield 'i1'; console.log('inner got', got); try { yield 'i2'; } finally { console.log('inner closed'); } return 'result'; }
function* sync() { yield 's1'; yield 's2'; }
async function* outer(): any { yield* ['a1', Promise.resolve('a2')]; yield* sync(); const r = yield* inner(); yield r; }
race(async () => { const seen = []; for await (const x of outer()) seen.push(x); return seen.join(); });
race(async () => { for await (const x of outer()) if (x === 'i2') break; return 'left'; });`),
  ],
  [
    'an error thrown into an async generator',
    program(`async function* g() { try { yield 1; } catch (e) { console.log('in', String(e)); yield 2; } finally { await null; console.log('out'); } }
race(async () => {
  const it = g(); await it.next();
  const { value } = await it.throw(new Error('from outside'));
  await it.throw(new Error('again')).catch((e) => console.log('back', String(e)));
  return value;
});`),
  ],
  [
    'a parameter default of an async generator throws at the call',
    program(`const fail = (): number => { throw new Error('at once'); };
async function* g(x = fail()) { yield x; }
race(() => { try { g(); return 'no'; } catch (e) { return 'sync ' + e; } });`),
  ],
  [
    'class fields with async functions',
    program(`class Timer {
  name = 'timer';
  bound = async () => { await null; return this.name; };
  plain = async function (this: any) { return this?.name ?? 'nobody'; };
  static ready = (async () => { await null; return 'ready'; })();
  static { this.ready.then((v) => console.log('static block', v)); }
}
const { bound, plain } = new Timer();
race(() => bound()); race(() => plain()); race(() => Timer.ready);`),
  ],
  [
    '`this`, `arguments` and `super` survive',
    program(`class Base { name = 'base'; async hello(to: string) { await null; return this.name + ' greets ' + to; } static async make() { return new this(); } }
class Child extends Base {
  name = 'child';
  async hello(to = 'nobody') { const said = await super.hello(to); return said + '!'; }
  async later() { return (async () => super.hello('later'))(); }
  static async make() { const it = await super.make(); return it; }
}
async function all() { await null; return [...arguments].join('+') + ' of ' + arguments.length; }
async function inner() { const f = async () => { await null; return arguments[0]; }; return f(); }
race(() => new Child().hello('you')); race(() => new Child().hello()); race(() => new Child().later());
race(async () => (await Child.make()).name);
race(() => (all as any)(1, 2, 3)); race(() => (inner as any)('mine'));
race(() => all.call({} as never)); race(() => (async function (this: any) { return this.x; }).call({ x: 'own' }));`),
  ],
  [
    'await at the top level, in loops, conditions and templates',
    program(`race(() => 'beside');
let total = 0;
for (const n of [1, 2]) total += await n;
while (await (async () => total < 5)()) total++;
if (await null) console.log('never'); else console.log(\`total \${await total}\`);
const { a = await 'default' } = {} as any;
console.log(a, await (await (await 'thrice')));
try { await Promise.reject(new Error('caught above')); } catch (e) { console.log(String(e)); } finally { await null; }
console.log('end');`),
  ],
  [
    'main fails while others go on',
    program(`race(() => 1); await null; throw new Error('main is over');`),
  ],
  [
    'functions inside functions, called before they are written',
    program(`race(outer);
async function outer() {
  const first = await inner(2);
  async function inner(n: number): Promise<number> { return n === 0 ? 0 : (await inner(n - 1)) + deep(n); function deep(k: number) { return k; } }
  const fact = async function self(n: number): Promise<number> { return n < 2 ? 1 : n * (await self(n - 1)); };
  return first + '/' + (await fact(4));
}`),
  ],
  [
    'an async function called at once, written in every way',
    program(`race(() => (async () => 'arrow')());
race(() => (async function () { return 'function'; })());
race(() => (async function named() { return typeof named; })());
void (async () => { await null; console.log('void'); })();
!(async function () { await null; console.log('not'); })();
(async () => console.log('expression'))();
race(() => new (class { async m() { return 'class'; } })().m());`),
  ],
  [
    'async callbacks of map, forEach, sort and then',
    program(`race(() => Promise.all([3, 1, 2].map(async (n) => { for (let i = 0; i < n; i++) await null; console.log('n', n); return n; })));
[1, 2].forEach(async (n) => { await null; console.log('each', n); });
race(() => Promise.resolve(1).then(async (n) => { await null; return n + 1; }).finally(async () => { await null; }));`),
  ],
  [
    'the four combinators',
    program(`const late = async (n: number, v: string) => { for (let i = 0; i < n; i++) await null; if (v === 'x') throw new Error(v + n); return v + n; };
race(() => Promise.all([late(3, 'a'), 'plain', late(1, 'b')]));
race(() => Promise.all([late(3, 'a'), late(1, 'x')]));
race(() => Promise.race([late(3, 'a'), late(1, 'b')]));
race(() => Promise.any([late(1, 'x'), late(2, 'b')]));
race(() => Promise.any([late(1, 'x')]).catch((e) => e.constructor.name));
race(async () => (await Promise.allSettled([late(1, 'x'), late(2, 'b')])).map(({ status }) => status).join());
race(() => Promise.all([])); race(() => Promise.all(new Set([late(2, 'c')])));`),
  ],
  [
    'await between the operands of an expression',
    program(`let x = 1;
race(async () => { x += await 2; return x; });
race(async () => (x = x * (await 10)));
race(async () => [await 1, x++, await 2, x].join());
race(async () => (await null) ?? (await 'other'));
race(async () => (await true) ? await 'yes' : await 'no');
race(async () => (await { f: async (y: number) => y + x }).f(await 5));
race(async () => ({ ...(await { a: 1 }), [await 'b']: await 2 }) && typeof (await x));
race(async () => { throw await new Error('awaited').message; });
race(async () => (await 1, await 2) + -await 3 + +!await 0);`),
  ],
  [
    'arrows that return arrows, with arrows for defaults',
    program(`const later = (n: number) => async (m = (() => n)()) => async () => n + m;
race(async () => (await later(1)(2))()); race(async () => (await later(3)())());
const pick = async (f = async () => 'default', g = ({ x } = { x: 1 }) => x) => (await f()) + g();
race(() => pick());`),
  ],
  [
    'switch, comma and do-while with await',
    program(`async function f(n: number) {
  switch (await n) {
    case 1: await null; return 'one';
    case await 2: { const x = await 'two'; return x; }
    default: do { n--; await null; } while (n > await 2); return 'many ' + n;
  }
}
for (const n of [1, 2, 5]) race(() => f(n));`),
  ],
  [
    'using and await using',
    program(`const held = (name: string) => ({ [Symbol.dispose]() { console.log('dispose', name); } });
const open = (name: string) => ({ async [Symbol.asyncDispose]() { await null; console.log('closed', name); } });
race(async () => { using a = held('a'); using b = held('b'); await null; return 'used'; });
race(async () => { await using c = open('c'); await using d = open('d'); await null; return 'done'; });
race(async () => { try { using e = held('e'); throw new Error('inside'); } catch (e) { return String(e); } });`),
  ],
  [
    'promises made by hand, subclassed and settled twice',
    program(`class Mine<T> extends Promise<T> {}
const { promise, resolve } = Promise.withResolvers<string>();
race(() => promise); race(async () => promise); race(() => new Mine((ok) => ok('mine')));
race(async () => new Mine((ok) => ok('through')));
queueMicrotask(() => { resolve('first'); resolve('second'); console.log('settled'); });
race(() => Promise.try(async () => 'tried')); race(() => new Promise((_, no) => { no(new Error('no')); }));`),
  ],
  [
    'names that are used before they are there',
    program(`const early = (look: () => unknown) => { try { console.log(String(look())); } catch (e) { console.log(String(e)); } };
early(() => late); early(() => Later); early(() => typeof hoisted); early(() => old);
const late = await 1; class Later { static twin = Later.name; static make() { return new Later(); } }
var old = 1; async function hoisted() {}
early(() => late); early(() => Later.twin + Later.make().constructor.name);
try { (late as any) = 2; } catch (e) { console.log(String(e)); }
race(async () => hoisted.name + (() => {}).name + Later.make.name);`),
  ],
];
