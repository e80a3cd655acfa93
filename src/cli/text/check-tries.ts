import { type Trace, type Trial, unmet } from '../../runtime/lesson.ts';
import { changed } from './changed.ts';
import { type Finding, finding } from './finding.ts';
import type { Element } from './lesson-text.ts';
import type { WrittenLesson } from './written-lesson.ts';

type TriesOf = Pick<WrittenLesson, 'slug' | 'number' | 'tries' | 'examples' | 'text'>;

/** The programs of a lesson's `examples/`, by their names. */
export interface Programs {
  codeOf(name: string): Promise<string>;
  /** @throws when the code, put in place of the program's own, does not compile */
  runOf(name: string, code: string, seed: number): Promise<Trace>;
}

/** Each `<Try>` has its trials in `tries.ts`, which change what the text says, and their runs are as it says. */
export async function* checkTries(lesson: TriesOf, programs: Programs): AsyncGenerator<Finding> {
  const { slug, tries, text } = lesson;
  // Not every lesson has its trials yet.
  if (Object.keys(tries).length === 0) return;
  const asked = text.elements.filter(({ name }) => name === 'Try');
  const file = text.file.replace('index.mdx', 'tries.ts');
  yield finding(`lesson ${slug} has trials for each <Try>`, pairProblems(asked, lesson, file));
  for (const each of asked) {
    const name = each.attributes.name ?? '';
    const trials = tries[name];
    if (!trials?.length) continue;
    const problems = [...placeProblems(each, trials, lesson)];
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

/** A reader finds the place: the program is the listing above, or is named; the line that is named first is changed. */
function* placeProblems(
  { text: words, offset, line }: Element,
  trials: readonly Trial[],
  { number, text }: TriesOf,
): Generator<string> {
  const listings = text.elements.filter(({ name }) => name === 'Example');
  const last = listings.findLast((listing) => listing.offset < offset)?.attributes.name;
  for (const program of new Set(trials.map((trial) => trial.program))) {
    const at = listings.findIndex(({ attributes }) => attributes.name === program) + 1;
    const named = new RegExp(`\\b${number}\\.${at}(?!\\d)`).test(words);
    if (at > 0 && program !== last && !named)
      yield `${program} is listing ${number}.${at}, which is not the one above. Name it in line ${line} of index.mdx, or try another.`;
  }
  const [, first] = /\blines? (\d+)/i.exec(words) ?? [];
  const lines = trials.flatMap(({ changes = [] }) => changes.map((change) => change.line));
  if (first !== undefined && lines.length > 0 && !lines.includes(Number(first)))
    yield `the text speaks of line ${first} first, and no trial changes it. Count the lines again.`;
}

async function trialProblems(
  { program, changes = [], seeds = [0], ...claim }: Trial,
  { examples, text }: TriesOf,
  { codeOf, runOf }: Programs,
): Promise<string[]> {
  const shown = text.elements.some(
    ({ name, attributes }) => name === 'Example' && attributes.name === program,
  );
  if (!shown || !examples.includes(`${program}.ts`))
    return [`no <Example> of the lesson shows ${program}. Name the program of a listing.`];
  if (changes.length === 0 && seeds.every((seed) => seed === 0))
    return [`a trial of ${program} changes nothing. Give it \`changes\`, or \`seeds\`.`];
  if (Object.keys(claim).length === 0)
    return [`a trial of ${program} claims nothing. Say what the text has a reader look for.`];
  try {
    const code = changed(await codeOf(program), changes);
    const problems: string[] = [];
    for (const seed of seeds) {
      const under = seed === 0 ? '' : ` under seed ${seed}`;
      const trace = await runOf(program, code, seed);
      for (const each of unmet(claim, trace))
        problems.push(
          `when ${program} is changed${under}, ${each}. If the run is right, say so here and in the text.`,
        );
    }
    return problems;
  } catch (error) {
    return [
      `${program} cannot be changed so: ${(error as Error).message}. Say what the program has.`,
    ];
  }
}
