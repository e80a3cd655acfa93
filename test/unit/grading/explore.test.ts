import { describe, expect, it } from 'vitest';
import { explore } from '../../../src/runtime/index.ts';
import { compiled } from '../run-program.ts';

const head = `const API = 'https://api.lanternpost.test';
const get = async (path: string) => (await fetch(API + path)).json();
`;
const explored = async (text: string, seeds: number | number[] = 30) =>
  explore(await compiled(head + text), seeds);

describe('what changes from schedule to schedule', () => {
  it('nothing, of a program that gathers', async () => {
    const found = await explored(
      `console.log((await Promise.all([get('/posts'), get('/users')])).length);`,
    );
    expect(found.differences).toEqual([]);
    expect(found.seeds).toHaveLength(30);
    expect(found.text[0]).toBe(
      'In 30 schedules nothing changes: the same lines in the same order, and the same end.',
    );
    expect(found.ends.exact).toBe(300);
    expect(found.text[1]).toMatch(
      /^It ends between \d+ ms and \d+ ms; under exact latencies at 300 ms\.$/,
    );
  });

  it('a program that waits for nothing of the world always ends at the same time', async () => {
    const { text } = await explored(`await new Promise((done) => setTimeout(done, 40));`, 3);
    expect(text[1]).toBe('It always ends at 40 ms.');
  });

  it('the order of lines, with the smallest seed that shows it', async () => {
    const text = `await Promise.all(['/posts', '/slow?ms=250'].map(async (path) => { await get(path); console.log(path); }));`;
    const { differences } = await explored(text);
    const [order, ...more] = differences;
    expect(more).toEqual([]);
    expect(order?.kind).toBe('order');
    expect(order?.text).toMatch(
      /^In \d+ of 30 schedules the lines come in another order; the first is seed \d+: `\/slow\?ms=250` comes before `\/posts`\.$/,
    );
    // It is the smallest: alone it shows the same, and those before it do not.
    const seed = order?.seed as number;
    expect((await explored(text, [seed])).differences[0]).toMatchObject({ kind: 'order', seed });
    expect((await explored(text, seed - 1)).differences).toEqual([]);
  });

  it('the lines themselves', async () => {
    const { differences } = await explored(
      `console.log((await Promise.race([get('/users/1'), get('/users/2')])).name);`,
    );
    expect(differences).toMatchObject([{ kind: 'lines' }]);
    expect(differences[0]?.text).toMatch(/: `Bo` in place of `Ada`\.$/);
  });

  it('an error', async () => {
    const { differences } = await explored(
      `const late = setTimeout(() => {}, 240);
if ((await Promise.race([get('/posts'), new Promise((done) => setTimeout(done, 240, 'late'))])) === 'late') throw new Error('too slow');`,
    );
    expect(differences).toMatchObject([{ kind: 'end' }]);
    expect(differences[0]?.text).toMatch(
      /^In \d+ of 30 schedules main fails with `Error: too slow`; the first is seed \d+\.$/,
    );
  });

  it('whether it ends at all, and why it does not', async () => {
    const { differences } = await explored(
      `let open: () => void = () => {};
const opened = new Promise<void>((done) => { open = done; });
let first = '';
await Promise.all(['/posts', '/slow?ms=250'].map(async (path) => { await get(path); first ||= path; }));
if (first === '/posts') open();
await opened;`,
    );
    expect(differences[0]?.text).toMatch(
      /^In \d+ of 30 schedules it never ends; the first is seed \d+: main waits at line 8 for `opened`, a promise made at line 4 and never settled\.$/,
    );
  });

  it('lines that are missing, or more', async () => {
    const race = `let done = false;
setTimeout(() => { if (!done) console.log('slow'); }, 210);
await get('/posts'); done = true;`;
    expect((await explored(race)).differences[0]?.text).toMatch(/: `slow` is printed, too\.$/);
    const other = race.replace('210', '190');
    expect((await explored(other)).differences[0]?.text).toMatch(/: `slow` is missing\.$/);
  });
});

it('an exploration can be stopped, and says how far it is', async () => {
  const program = await compiled(`${head}await get('/posts');`);
  const stop = new AbortController();
  const seen: number[] = [];
  const exploring = explore(program, 50, {
    signal: stop.signal,
    onProgress: ({ done, total }) => {
      expect(total).toBe(51);
      seen.push(done);
      if (done === 3) stop.abort(new Error('enough'));
    },
  });
  await expect(exploring).rejects.toThrow('enough');
  expect(seen).toEqual([1, 2, 3]);
});
