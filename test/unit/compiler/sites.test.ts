import { describe, expect, it } from 'vitest';
import { compiled, printed } from '../run-program.ts';

/** `3:7 fetch('/posts')`: every place of a program that events may point to, main's own left out. */
async function placesOf(text: string, others?: { [name: string]: string }): Promise<string[]> {
  const { sites } = await compiled(text, others);
  return sites
    .slice(1)
    .map(
      ({ file, line, column, text: shown }) =>
        `${file === 'main.ts' ? '' : `${file}:`}${line}:${column} ${shown}`,
    );
}

describe('events point at the line and column of the reader’s own TypeScript', () => {
  it('an `await` behind types, comments and blank lines', async () => {
    const text = `interface Post { id: number }

/* what follows
   is typed */ const typed = 1 as number; type Id = Post['id'];
const post: Post = await load<Post>('a');
async function load<T>(name: string): Promise<T> { return await (name as unknown as Promise<T>); }
`;
    const places = await placesOf(text);
    expect(places).toContain("5:20 load('a')");
    expect(places).toContain('6:1 async function load(name)');
    expect(places).toContain('6:59 name');
  });

  it('an expression keeps the reader’s quotes and is shown on one line', async () => {
    const places = await placesOf(
      `const one = await Promise.resolve('it');\nconst two = await Promise.resolve("it");\nawait Promise.resolve({\n  a: 'x',\n});\n`,
    );
    expect(places).toContain("1:13 Promise.resolve('it')");
    expect(places).toContain('2:13 Promise.resolve("it")');
    expect(places).toContain("3:1 Promise.resolve({ a: 'x' })");
  });

  it('a loop has its last line, where that is another', async () => {
    const { sites } = await compiled(
      `type Id = number;
for (const a of []) { a; }
while (
  false
)
  await null;
outer: do {
  for (const b in {}) {
    // nothing

  }
} while (false);`,
    );
    const loops = sites.filter(({ text }) => /^(for|while|do)/.test(text));
    expect(loops.map(({ line, last }) => [line, last])).toEqual([
      [2, undefined],
      [3, 6],
      [8, 11],
      [7, 12],
    ]);
  });

  it('a long expression is cut', async () => {
    const [shown] = await placesOf(`await Promise.resolve('${'long '.repeat(60)}');`);
    expect(shown).toMatch(/^1:1 Promise\.resolve\('long .*…$/);
    expect(shown?.length).toBeLessThan(130);
  });

  it('a method is shown with its name, a callback without its body', async () => {
    const places = await placesOf(
      `class Api {\n  static async load(id: number) { return id; }\n}\n[1].map(async (n) => n + 1);\n`,
    );
    expect(places.some((place) => /^2:\d+ static async load\(id\)$/.test(place))).toBe(true);
    expect(places.some((place) => place.startsWith('4:9 async (n) =>'))).toBe(true);
  });

  it('a call of what a module exports, whatever it is given', async () => {
    const text = `import { Hono, Context as C } from 'hono';
import { setTimeout as sleep } from 'node:timers/promises';
const app = new Hono(), other = new Hono;
sleep(); sleep(1, 2);
console.log(app instanceof Hono, other instanceof Hono, sleep.name, await sleep(2, 'slept'));`;
    const places = await placesOf(text);
    for (const place of ['3:13 new Hono()', '3:33 new Hono()', '4:1 sleep()', '4:10 sleep(1, 2)'])
      expect(places).toContain(place);
    expect(await printed(text)).toEqual(['2 true true setTimeout slept']);
  });

  it('a loop that may never end, and a call that the realm answers', async () => {
    const places = await placesOf(
      `while (true) {\n  if (Math.random() > 1) break;\n  setTimeout(() => {}, 10);\n}\n`,
    );
    expect(places).toContain('1:1 while (true)');
    expect(places).toContain('3:3 setTimeout(() => {}, 10)');
  });

  it('letters beyond ASCII, tabs and line ends of Windows do not shift them', async () => {
    const places = await placesOf(`const größe = '🛶🛶';\r\n\tawait Promise.resolve(größe);\r\n`);
    expect(places).toEqual(['2:2 Promise.resolve(größe)']);
  });

  it('a place in another file names that file', async () => {
    const places = await placesOf(`import { one } from './kit.ts';\nawait one();\n`, {
      'kit.ts': `\n\nexport async function one() { await null; }\n`,
    });
    expect(places).toContain('kit.ts:3:8 async function one()');
    expect(places).toContain('kit.ts:3:31 null');
    expect(places).toContain('2:1 one()');
  });
});
