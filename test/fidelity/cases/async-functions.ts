import type { Case } from './case.ts';

/** Beside each call a line that counts ticks aloud. */
const ticks = `
let running = true;
const ticking = (async () => { for (let i = 1; i <= 6; i++) { await null; console.log('tick ' + i); } })();
const told = (name: string, p: any) => Promise.resolve(p).then((v) => console.log(name + ' ' + String(v)), (e) => console.log(name + ' ! ' + String(e)));
`;

export const asyncFunctions: Case[] = [
  {
    name: 'the body runs at once, up to the first await',
    clause: 'AsyncFunctionStart, AsyncBlockStart',
    text: `async function f() { console.log('in'); await null; console.log('later'); }
console.log('before'); f(); console.log('behind');`,
  },
  {
    name: 'a value settles the call in one tick, a promise in three',
    clause: 'AsyncBlockStart, promise resolve functions',
    text: `${ticks}told('value', (async () => 1)()); told('promise', (async () => Promise.resolve(2))()); told('awaited', (async () => await Promise.resolve(3))());`,
  },
  {
    name: 'await of a native promise takes one tick, of a thenable two',
    clause: 'Await, PromiseResolve, NewPromiseResolveThenableJob',
    text: `${ticks}told('native', (async () => { await Promise.resolve(); })());
told('thenable', (async () => { await { then(ok: any) { console.log('asked'); ok(); } }; })());
told('branch', (async () => { await (class extends Promise<any> {}).resolve(); })());`,
  },
  {
    name: 'await reads `constructor` of a promise once, and `then` of it never',
    clause: 'PromiseResolve',
    text: `const p: any = Promise.resolve(1);
Object.defineProperty(p, 'constructor', { get() { console.log('constructor'); return Promise; } });
Object.defineProperty(p, 'then', { get() { console.log('then'); return Promise.prototype.then; } });
console.log(String(await p));`,
  },
  {
    name: 'return reads `then` of a promise once',
    clause: 'promise resolve functions',
    text: `const p: any = Promise.resolve(1);
Object.defineProperty(p, 'then', { get() { console.log('then'); return Promise.prototype.then; } });
console.log(String(await (async () => p)()));`,
  },
  {
    name: 'a `then` that throws rejects what waits for it',
    clause: 'promise resolve functions',
    text: `const bad = { get then(): any { console.log('looked up'); throw new Error('no then'); } };
try { await bad; } catch (e) { console.log(String(e)); }
try { await (async () => bad)(); } catch (e) { console.log(String(e)); }`,
  },
  {
    name: 'a default that throws rejects; the body does not run',
    clause: 'FunctionDeclarationInstantiation in EvaluateAsyncFunctionBody',
    text: `const fail = (): any => { throw new Error('no default'); };
async function f(x = fail()) { console.log('never'); }
const g = async (x = fail()) => console.log('never');
for (const each of [f, g]) { const p = each(); console.log(String(p instanceof Promise)); await p.catch((e) => console.log(String(e))); }`,
  },
  {
    name: 'defaults run at once, from left to right, and see what stands before them',
    clause: 'FunctionDeclarationInstantiation',
    text: `async function f(a: any = (console.log('a'), 1), { b = (console.log('b'), a + 1) } = {}, ...c: any[]) { console.log([a, b, c.length].join()); await null; return a; }
f(); console.log('behind'); await f(5, { b: 6 }, 7);`,
  },
  {
    name: 'a parameter taken apart that is null rejects',
    clause: 'BindingInitialization',
    text: `const f = async ({ a }: any) => a; await f(null).catch((e) => console.log(e instanceof TypeError)); console.log(String(await f({ a: 1 })));`,
  },
  {
    name: '`this`, `arguments` and `new.target` are those of the call, before and after an await',
    clause: 'OrdinaryCallBindThis, CreateUnmappedArgumentsObject',
    text: `async function f(this: any, x: any) { x = 5; await null; console.log([typeof this, this.n, arguments.length, arguments[0], new.target].join()); }
await (f as any).call({ n: 1 }, 2, 3);
await (function (...all: any[]) { return (async () => { await null; console.log(arguments.length, all.length); })(); })(1, 2, 3);`,
  },
  {
    name: 'an async function cannot be constructed',
    clause: 'OrdinaryFunctionCreate, IsConstructor',
    text: `const f = async () => {}; try { new (f as any)(); } catch (e) { console.log(e instanceof TypeError); }
try { new ({ async m() {} } as any).m(); } catch (e) { console.log(e instanceof TypeError); }`,
  },
  {
    name: 'an arrow takes `this` and `super` from around it',
    clause: 'ResolveThisBinding, MakeSuperPropertyReference',
    text: `class A { n = 1; async m() { await null; return 'A' + this.n; } }
class B extends A { override n = 2; override async m() { const f = async () => await super.m(); return (await f()) + (await super.m()); } }
console.log(await new B().m());`,
  },
  {
    name: '`this` in a constructor, before and after `super()`',
    clause: 'BindThisValue',
    text: `class A { n = 1; }
class B extends A { p; constructor() { const f = async () => { try { this.n; } catch (e) { console.log(e instanceof ReferenceError); } await null; return this.n; }; const p = f(); super(); this.p = p; } }
console.log(String(await new B().p));`,
  },
  {
    name: 'private, static, computed and quoted methods',
    clause: 'MethodDefinitionEvaluation',
    text: `const key = 'c' + 'k';
class A { #n = 1; async #m() { await null; return this.#n; } static async s() { return new A().#m(); } async [key]() { return this.#m(); } async 'q q'() { return 4; } async 5() { return 5; } static async async() { return 'async'; } }
console.log(String(await A.s()), ''); console.log(String(await (new A() as any).ck())); console.log(String(await new A()['q q']())); console.log(String(await new A()[5]())); console.log(await A.async());`,
  },
  {
    name: 'finally replaces what the body returned or threw',
    clause: 'TryStatement evaluation, UpdateEmpty',
    text: `const f = async (how: number) => { try { if (how === 1) return 'body'; if (how === 2) throw new Error('body'); await Promise.reject(new Error('awaited')); } catch (e) { return 'caught ' + e; } finally { await null; if (how === 3) return 'finally'; console.log('finally ' + how); } };
for (const how of [1, 2, 3, 4]) console.log(String(await f(how)));`,
  },
  {
    name: '`return await` is caught where `return` is not',
    clause: 'ReturnStatement evaluation',
    text: `const no = () => Promise.reject(new Error('no'));
console.log(await (async () => { try { return await no(); } catch { return 'caught'; } })());
await (async () => { try { return no(); } catch { return 'caught'; } })().catch((e) => console.log('missed ' + e));`,
  },
  {
    name: 'an expression keeps what stood on the left while the right waits',
    clause: 'Evaluation order of operands, of arguments, of assignment targets',
    text: `let n = 1; const add = async (by: number) => { n += await by; };
await Promise.all([add(1), add(10)]); console.log(String(n));
const o: any = { a: 1 }; const f = async () => { o[(console.log('key'), 'a')] = (console.log('value'), await 2); console.log(String(o.a)); };
const p = f(); o.a = 5; await p;
console.log([1, await 2, ...(await [3]), await (await 4)].join());`,
  },
  {
    name: '`await` in template, tag, spread, computed key, optional chain, class heritage',
    clause: 'AwaitExpression as UnaryExpression',
    text: `const tag = (t: any, ...v: any[]) => t.join('_') + v.join();
console.log(\`a\${await 1}b\${await 2}\`); console.log((await tag)\`x\${await 3}y\`);
console.log(Object.keys({ [await 'k']: await 1, ...(await { z: 1 }) }).join());
console.log(String((await { m: (x: any) => x })?.m?.(await 4))); console.log(String((await null as any)?.[(console.log('never'), 1)]));
class A extends (await Object) { async [await 'm']() { return await 5; } } console.log(String(await (new A() as any).m()));`,
  },
  {
    name: 'async as a name',
    clause: 'IdentifierReference',
    text: `const async: any = (x: any) => x; console.log(async (1)); const f = async => async; console.log(f(2)); const o = { async: 3, get await() { return 4; } }; console.log(o.async, o.await);`,
  },
  {
    name: 'functions in blocks are hoisted, closures keep their turn of a loop',
    clause: 'BlockDeclarationInstantiation, CreatePerIterationEnvironment',
    text: `console.log(await early()); async function early() { return 'early'; }
for (let i = 0; i < 2; i++) setTimeout(async () => { await null; console.log('turn ' + i); }, i);`,
  },
];
