import { type Trace, type Trial, unmet } from '../../runtime/lesson.ts';
import { changed } from './changed.ts';
import type { WrittenLesson } from './written-lesson.ts';

/** The programs of a lesson's `examples/`, by their names. */
export interface Programs {
  codeOf(name: string): Promise<string>;
  /** @throws when the code, put in place of the program's own, does not compile */
  runOf(name: string, code: string, seed: number): Promise<Trace>;
}

/** A trial changes a listing of the lesson, by text that is there, and its runs are as claimed. */
export async function trialProblems(
  { program, changes = [], seeds = [0], typeErrors: _, ...claim }: Trial,
  { examples, text }: Pick<WrittenLesson, 'examples' | 'text'>,
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
    for (const seed of seeds)
      for (const each of unmet(claim, await runOf(program, code, seed)))
        problems.push(
          `when ${program} is tried${seed === 0 ? '' : ` under seed ${seed}`}, ${each}. If the run is right, say so here and in the text.`,
        );
    return problems;
  } catch (error) {
    return [
      `${program} cannot be changed so: ${(error as Error).message}. Say what the program has.`,
    ];
  }
}
