import { describe, expect, it } from 'vitest';
import { remarkOn } from '../../../src/components/exercise/remark.ts';
import { lanes, summary } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

const versionOf = async (text: string) => {
  const trace = await runProgram(text);
  return { text, lanes: lanes(trace), summary: summary(trace) };
};

const sleep = `const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));\n`;
const get = `const get = (id: number) => fetch(\`https://api.lanternpost.test/users/\${id}\`);\n`;

describe('what is said of two answers', () => {
  it('is that they are alike, whatever their functions are called', async () => {
    const mine = await versionOf(`${sleep}async function a() { await sleep(300); }\nawait a();`);
    const book = await versionOf(
      `${sleep}async function other() { await sleep(300); }\nawait other();`,
    );
    expect(remarkOn(mine, book)).toEqual({
      title: 'The same timeline',
      text: 'Both end at 300 ms.',
    });
  });

  it('is when each ends, and how many requests each has in flight', async () => {
    const mine = await versionOf(`${get}await get(1);\nawait get(2);`);
    const book = await versionOf(`${get}await Promise.all([get(1), get(2)]);`);
    const { title, text } = remarkOn(mine, book);
    expect(title).toBe('Another timeline');
    expect(text).toMatch(
      /^Yours ends at \d+ ms, the book’s at \d+ ms\. Each sends 2 requests; yours has at most 1 in flight at once, the book’s 2\.$/,
    );
  });

  it('is how many requests each sends', async () => {
    const mine = await versionOf(`${get}await get(1);\nawait get(2);`);
    const book = await versionOf(`${get}await get(1);`);
    expect(remarkOn(mine, book).text).toContain(
      'Yours sends 2 requests, the book’s 1; at most 1 in flight at once.',
    );
  });
});
