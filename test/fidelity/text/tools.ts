/**
 * What the programs have at their heads, as far as they use it. Every line that a program logs carries the
 * number of the tick it was logged in: a counter that goes on by one with each round of microtasks, so that
 * one tick more or less shows in the very next line.
 */

const tools: Record<string, string> = {
  tick: `let tick = 0, silence = 0, ticking = false;`,
  turn: `const turn = () => { tick++; if (++silence < 24) queueMicrotask(turn); else ticking = false; };`,
  show: `const show = (v: any, depth = 0): string => {
  if (v instanceof SuppressedError) return \`SuppressedError(\${show(v.error)}, \${show(v.suppressed)})\`;
  if (v instanceof AggregateError) return \`AggregateError(\${show(v.errors)})\`;
  if (v instanceof Error) return v.constructor === Error ? \`Error(\${v.message})\` : v.name;
  if (typeof v !== 'object' || v === null) return typeof v === 'function' ? 'function' : String(v);
  if (v instanceof Promise) return 'Promise';
  if (depth > 2) return 'deep';
  if (Array.isArray(v)) return \`[\${v.map((each) => show(each, depth + 1)).join()}]\`;
  const entries = Object.entries(Object.getOwnPropertyDescriptors(v));
  return \`{\${entries.map(([key, { value }]) => \`\${key}:\${show(value, depth + 1)}\`).join()}}\`;
};`,
  at: `const at = (label: string, ...values: any[]): any => {
  silence = 0;
  if (!ticking) { ticking = true; queueMicrotask(turn); }
  console.log(\`\${label} @\${tick} \${values.map((v) => show(v)).join(' ')}\`);
  return values[0];
};`,
  failure: `const failure = (label: string) => (at(label), new Error(label));`,
  raise: `const raise = (label: string): never => { throw failure(label); };`,
  watch: `const watch = (label: string, p: any) => void Promise.resolve(p).then((v) => at(label, 'kept', v), (e) => at(label, 'lost', e));`,
  enough: `let calls = 0;
const enough = () => ++calls > 40;`,
  odd: `let odds = 0;
const odd = () => odds++ % 2;`,
  fill: `const fill = (label: string, ok: any) => { ok(at(label, 1)); };`,
  Branch: `class Branch extends Promise<any> {}`,
  Shelf: `class Shelf { n = 1; static async open(label: string) { return at(label, 'open'); } async m(label: string, x?: any) { at(label, 'm'); return [this.n, await x]; } }`,
  drive: `const drive = (make: () => Generator<any>) => new Promise<any>((ok, no) => {
  const it = make();
  const step = (how: () => IteratorResult<any>) => {
    try {
      const { value, done } = how();
      if (done) ok(value);
      else Promise.resolve(value).then((v) => step(() => it.next(v)), (e) => step(() => it.throw(e)));
    } catch (e) { no(e); }
  };
  step(() => it.next());
});`,
  walk: `const walk = async (label: string, g: AsyncGenerator) => {
  for (let i = 0; i < 5; i++) {
    const { value, done } = await g.next(i);
    at(label, value, done);
    if (done) return value;
  }
  return g.return(5);
};`,
  tag: `const tag = (texts: TemplateStringsArray, ...holes: any[]) => texts.join('_') + holes.map((v) => show(v)).join();`,
  counted: `const counted = (label: string, times: number, wrap = (r: any) => Promise.resolve(r)): any => ({
  [Symbol.asyncIterator]() {
    let i = 0;
    at(label, 'iterator');
    return {
      next(...args: any[]) { at(label, 'next', args.length); return wrap({ value: i, done: i++ >= times }); },
      return(...args: any[]) { at(label, 'return', args.length); return wrap({ done: true }); },
      throw(e: any) { at(label, 'throw'); return wrap({ value: e, done: true }); },
    };
  },
});`,
  endless: `const endless = (label: string): any => {
  let i = 0;
  return { [Symbol.asyncIterator]() { return this; }, async next() { at(label, i); return { value: i, done: i++ > 1 }; } };
};`,
  listed: `const listed = (label: string, ...all: any[]): any => ({
  [Symbol.iterator]() {
    let i = 0;
    return {
      next(...args: any[]) { at(label, 'next', args.length); return { value: all[i], done: i++ >= all.length }; },
      return(...args: any[]) { at(label, 'return', args.length); return {}; },
    };
  },
});`,
  numbers: `function* numbers(label: string, ...all: any[]): any { try { for (const each of all) at(label, 'sent', yield each); return at(label, 'end'); } finally { at(label, 'closed'); } }`,
  pages: `async function* pages(label: string, ...all: any[]): any { try { for (const each of all) at(label, 'sent', yield each); return at(label, 'end'); } finally { at(label, 'closing'); await null; at(label, 'closed'); } }`,
  opened: `const opened = (label: string, fails = false): any => ({ [Symbol.dispose]() { at(label, 'dispose'); if (fails) throw new Error(label); } });`,
  lent: `const lent = (label: string, fails = false): any => ({ async [Symbol.asyncDispose]() { at(label, 'dispose'); await null; at(label, 'disposed'); if (fails) throw new Error(label); } });`,
};

/** The declarations of tools, and of those that they use themselves. */
export function declarations(used: Iterable<string>): string {
  const wanted = new Set<string>();
  const want = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const [word] of (tools[name] as string).matchAll(/\b\w+\b/g)) {
      if (Object.hasOwn(tools, word)) want(word);
    }
  };
  for (const name of ['at', ...used]) want(name);
  return Object.entries(tools)
    .filter(([name]) => wanted.has(name))
    .map(([, declaration]) => declaration)
    .join('\n');
}
