/** Small random programs of async code that waits for promises only. */

import fc from 'fast-check';

/** Functions of a program; each calls only those behind it, so that every program ends. */
const FUNCTIONS = 4;

type Text = fc.Arbitrary<string>;

/** An expression that may be awaited, in the function number `of`. */
function promised(of: number): Text {
  const values = fc.constantFrom(
    '1',
    'null',
    'Promise.resolve(2)',
    'thenable(3)',
    'new Promise((ok) => ok(4))',
  );
  if (of + 1 >= FUNCTIONS) return values;
  const called = fc.integer({ min: of + 1, max: FUNCTIONS - 1 });
  const call = called.map((n) => `quiet(f${n}(log))`);
  const chained = fc
    .tuple(
      call,
      fc.constantFrom('then((v) => v)', 'catch(async () => 5)', 'finally(async () => {})'),
    )
    .map(([promise, link]) => `quiet(${promise}.${link})`);
  const joined = fc
    .tuple(fc.constantFrom('all', 'race', 'allSettled', 'any'), call, values)
    .map(([how, a, b]) => `quiet(Promise.${how}([${a}, ${b}]))`);
  return fc.oneof(values, call, call, chained, joined);
}

function statement(of: number, depth: number): Text {
  const wait = promised(of);
  const leaves = [
    fc.constant('log();'),
    wait.map((p) => `await ${p};`),
    wait.map((p) => `log(typeof (await ${p}));`),
    wait.map((p) => `log([await ${p}, await null].length);`),
    wait.map((p) => `watch(log, ${p});`),
    wait.map((p) => `(async () => { await ${p}; log(); })().catch(() => log('lost'));`),
    wait.map((p) => `{ const g = async (x = ${p}) => x; watch(log, g()); }`),
    fc.constantFrom('return 6;', 'return await null;', `throw new Error('e');`),
    wait.map((p) => `return ${p};`),
    wait.map((p) => `return await ${p};`),
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const inner = block(of, depth - 1);
  const source = fc.oneof(
    fc.constantFrom('[1, Promise.resolve(2)]', 'numbers(log)', 'pages(log)'),
    wait.map((p) => `wrapped(log, () => ${p})`),
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.oneof(...leaves) },
    fc.tuple(inner, inner).map(([a, b]) => `try { ${a} } catch (e) { log(String(e)); ${b} }`),
    fc.tuple(inner, inner).map(([a, b]) => `try { ${a} } finally { ${b} }`),
    fc
      .tuple(inner, inner, inner)
      .map(([a, b, c]) => `try { ${a} } catch { ${b} } finally { ${c} }`),
    inner.map((a) => `for (let i = 0; i < 2; i++) { ${a} }`),
    fc
      .tuple(source, inner, fc.constantFrom('', 'break;', 'if (x === 1) continue;'))
      .map(([s, a, end]) => `for await (const x of ${s}) { log(typeof x); ${a} ${end} }`),
    inner.map(
      (a) => `out${depth}: for await (const x of [1, 2]) { for (;;) { ${a} break out${depth}; } }`,
    ),
  );
}

const block = (of: number, depth: number): Text =>
  fc.array(statement(of, depth), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

const shapes = [
  (name: string, body: string) => `async function ${name}(log: Log): Promise<any> {\n${body}\n}`,
  (name: string, body: string) =>
    `const ${name} = async (log: Log): Promise<any> => {\n${body}\n};`,
  (name: string, body: string) =>
    `async function ${name}(log: Log, { a = 1 } = {}): Promise<any> {\n${body}\n}`,
  (name: string, body: string) =>
    `const ${name} = new (class { async m(log: Log): Promise<any> {\n${body}\n} })().m;`,
];

const head = `type Log = (...all: unknown[]) => void;
let lines = 0;
let calls = 0;
const logOf = (name: string): Log => (...all) => { if (lines++ < 400) console.log(name, ...all); };
const thenable = (n: number): any => ({ then(ok: (n: number) => void) { ok(n); } });
const quiet = (p: any) => (p instanceof Promise && p.catch(() => {}), p);
const watch = (log: Log, p: any) => void Promise.resolve(p).then(() => log('kept'), () => log('lost'));
function* numbers(log: Log) { try { yield 1; yield Promise.resolve(2); } finally { log('closed'); } }
async function* pages(log: Log) { try { yield 1; await null; yield 2; } finally { await null; log('closed'); } }
async function* wrapped(log: Log, p: () => any): any { yield* pages(log); yield p(); return await p(); }
`;

/** Two calls run beside each other and beside ticks that are counted aloud. */
const tail = `
watch(logOf('first'), f0(logOf('A')));
watch(logOf('second'), f0(logOf('B')));
for (let i = 0; i < 12; i++) { await null; logOf('tick')(i); }
`;

export const randomProgram: Text = fc
  .tuple(
    ...Array.from({ length: FUNCTIONS }, (_, n) =>
      fc.tuple(fc.constantFrom(...shapes), block(n, 2)),
    ),
  )
  .map((parts) => {
    // Those behind come first: a function that is a constant must be there when it is called.
    const functions = parts
      .map(([shape, body], n) => shape(`f${n}`, `if (calls++ > 200) return 0;\n${body}`))
      .reverse();
    return head + functions.join('\n') + tail;
  });
