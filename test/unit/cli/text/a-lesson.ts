import { lessonText } from '../../../../src/cli/text/lesson-text.ts';
import type { WrittenLesson } from '../../../../src/cli/text/written-lesson.ts';

/** A lesson with nothing wrong in it, and whatever a test puts in its place. */
export function aLesson(
  other: Partial<Omit<WrittenLesson, 'text'>> & { mdx?: string } = {},
): WrittenLesson {
  const { mdx = whole, ...rest } = other;
  const number = rest.number ?? 4;
  return {
    slug: 'gather',
    number,
    text: lessonText(`src/lessons/0${number}-${rest.slug ?? 'gather'}/index.mdx`, mdx),
    questions: {},
    tries: {
      longer: [{ program: 'order', changes: [{ line: 2, from: '1', to: '2' }], ends: 200 }],
    },
    glossary: [{ term: 'fan-out', meaning: 'Starting many.' }],
    cheatSheet: [],
    examples: ['order.ts', 'order.txt', 'order.py', 'order.py.txt', 'one.ts', 'two.ts', 'three.ts'],
    exercises: ['fetch-all'],
    ...rest,
  };
}

export const whole = `---
title: Many at once
article: [22, 23]
python: asyncio.gather
---

## All at once

<Predict name="order"><Example name="order" title="An order" /></Predict>

Starting many is called <Term>fan-out</Term>. After a fan-out, listing 4.1 waits; see figure 4.1 and exercise 4.1.

<Try name="longer">In line 2, change 1 to 2 ([MDN](https://developer.mozilla.org/)).</Try>

<KeyPicture example="order" title="A picture" />

<Twin of="order" title="in asyncio"><Python name="order" /></Twin>

A link to [this](#all-at-once), to [that](/lessons/gather/#all-at-once), to the [term](/glossary/#fan-out) and to <Lesson slug="gather" />.

<Exercise name="fetch-all" />

<Check name="one">One.</Check>

<Check name="two">Two.</Check>

<Check name="three">Three.</Check>

<Keep>A line.</Keep>

<CheatSheet />
`;
