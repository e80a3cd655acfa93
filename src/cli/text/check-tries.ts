import { type Finding, finding } from './finding.ts';
import type { Element } from './lesson-text.ts';
import { type Programs, trialProblems } from './trial-problems.ts';
import { tryTextProblems } from './try-text-problems.ts';
import type { WrittenLesson } from './written-lesson.ts';

type TriesOf = Pick<WrittenLesson, 'slug' | 'number' | 'tries' | 'examples' | 'text'>;

/** Each `<Try>` has its trials in `tries.ts`: they change what its text says, and their runs are as it says. */
export async function* checkTries(lesson: TriesOf, programs: Programs): AsyncGenerator<Finding> {
  const { slug, tries, text } = lesson;
  const asked = text.elements.filter(({ name }) => name === 'Try');
  const file = text.file.replace('index.mdx', 'tries.ts');
  yield finding(`lesson ${slug} has trials for each <Try>`, pairProblems(asked, lesson, file));
  for (const each of asked) {
    const name = each.attributes.name ?? '';
    const trials = tries[name] ?? [];
    if (trials.length === 0) continue;
    const problems = [...tryTextProblems(each, trials, lesson)];
    for (const trial of trials) problems.push(...(await trialProblems(trial, lesson, programs)));
    yield finding(
      `the <Try> ${slug}/${name} is as its runs are`,
      problems.map((problem) => `${file}: ${name}: ${problem}`),
    );
  }
}

function* pairProblems(
  asked: readonly Element[],
  { tries, text }: TriesOf,
  file: string,
): Generator<string> {
  const names = asked.map(({ attributes }) => attributes.name);
  for (const [at, { attributes, line }] of asked.entries()) {
    const { name } = attributes;
    if (name === undefined)
      yield `${text.file}:${line}: this <Try> has no name. Give it one, and its trials under that name in tries.ts.`;
    else if (names.indexOf(name) < at)
      yield `${text.file}:${line}: there is a <Try> ${name} already. Give this one another name.`;
    else if (!tries[name]?.length)
      yield `${file}: there are no trials of ${name}. Say what its text has a reader change, and see, in line ${line} of index.mdx.`;
  }
  for (const name of Object.keys(tries))
    if (!names.includes(name))
      yield `${file}: ${name} is tried, and no <Try name="${name}"> asks for it. Write one, or take the trials out.`;
}
