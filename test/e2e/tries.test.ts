/** What each `<Try>` asks for, done in the page: the edit in its listing, Run, and what the text has a reader look for. */

import { expect, type Page, test } from '@playwright/test';
import { lessons } from '../../src/cli/lessons.ts';
import { checkTries } from '../../src/cli/text/check-tries.ts';
import type { Programs } from '../../src/cli/text/trial-problems.ts';
import { type WrittenLesson, writtenLessons } from '../../src/cli/text/written-lesson.ts';
import { fromJsonLines } from '../../src/runtime/trace/index.ts';
import { CellOnPage } from './cell.ts';

// What fails says which try of which lesson, and how; a recording of long pages would take longer than their runs.
test.use({ trace: 'off' });

for (const { slug } of lessons().filter(({ written }) => written)) {
  test(`what ${slug} has its reader try is seen in its page`, async ({ page, context }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/lessons/${slug}/`);
    const lesson = (await writtenLessons()).find((each) => each.slug === slug)!;
    for await (const { what, problem } of checkTries(lesson, programsOn(page, lesson)))
      expect.soft(problem, what).toBeUndefined();
  });
}

/** The listings of the page. What is edited in them is what their reader sees. */
function programsOn(page: Page, { number, text }: WrittenLesson): Programs {
  const shown = text.elements.filter(({ name }) => name === 'Example');
  const cellOf = (program: string): CellOnPage => {
    const at = shown.findIndex(({ attributes }) => attributes.name === program) + 1;
    return new CellOnPage(page, `^Listing ${number}\\.${at}\\. `);
  };
  return {
    async codeOf(name) {
      const cell = cellOf(name);
      await cell.edit();
      await cell.startOver();
      return cell.editor.inputValue();
    },
    async runOf(name, code, seed) {
      const cell = cellOf(name);
      await cell.editor.fill(code);
      await cell.runUnder(seed);
      return fromJsonLines(await cell.copiedTrace());
    },
  };
}
