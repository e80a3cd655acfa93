import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkLesson } from '../../../src/cli/check/check-lesson.ts';

const folder = mkdtempSync(join(tmpdir(), 'lesson-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lesson = { slug: 'of-a-test', number: 99, folder, written: false };

async function problems(program: string, golden: string): Promise<(string | undefined)[]> {
  mkdirSync(join(folder, 'examples'), { recursive: true });
  writeFileSync(join(folder, 'examples/hello.ts'), program);
  writeFileSync(join(folder, 'examples/hello.txt'), golden);
  return (await Array.fromAsync(checkLesson(lesson))).map(({ problem }) => problem);
}

const golden = '    0 │ hello\n      └ finished at 0 ms\n';

it('finds nothing where an example prints what its file says', async () => {
  expect(await problems(`console.log('hello');\n`, golden)).toEqual([undefined]);
});

it('finds an output that changed, and says which file has the old one', async () => {
  const [problem] = await problems(`console.log('good morning');\n`, golden);
  expect(problem).toContain('good morning');
  expect(problem).toContain(`put it into ${join(folder, 'examples/hello.txt')}`);
});
