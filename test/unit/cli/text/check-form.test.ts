import { expect, it } from 'vitest';
import { checkForm } from '../../../../src/cli/text/check-form.ts';
import { aLesson, whole } from './a-lesson.ts';

const problem = (mdx: string) => checkForm(aLesson({ mdx })).problem;

it('finds nothing in a lesson that has all its parts', () => {
  expect(problem(whole)).toBeUndefined();
});

it.each(['Predict', 'KeyPicture', 'Try', 'CheatSheet'])('misses <%s>', (kind) => {
  const without = whole.replaceAll(`<${kind}`, '<Note').replaceAll(`</${kind}`, '</Note');
  expect(problem(without)).toContain(`src/lessons/04-gather/index.mdx: it has no <${kind}>`);
});

it('misses the third question of the self-check, and a line to keep', () => {
  expect(problem(whole.replace('<Check name="three">Three.</Check>', ''))).toContain(
    'it has 2 <Check>. A self-check has three questions.',
  );
  expect(problem(whole.replace('<Keep>A line.</Keep>', ''))).toContain('it has 0 <Keep>');
});

it('misses an exercise that the text does not lead to', () => {
  expect(problem(whole.replace('<Exercise name="fetch-all" />', ''))).toContain(
    'Put <Exercise name="fetch-all" /> where it belongs.',
  );
});

it('finds a paragraph of more than five lines, at its own line', () => {
  const long = `${'Twelve chars '.repeat(30)}\n`;
  expect(problem(`${whole}\n${long}`)).toMatch(
    /^src\/lessons\/04-gather\/index\.mdx:33: this paragraph is longer than five lines, \d+ characters/,
  );
});
