import { answerOf, type Question, type Trace } from '../../runtime/lesson.ts';
import { type Finding, finding } from './finding.ts';
import type { WrittenLesson } from './written-lesson.ts';

type QuestionsOf = Pick<WrittenLesson, 'slug' | 'questions' | 'examples' | 'text'>;

/**
 * Each question is asked in the text once, and its program's run bears out one of its options, and no other.
 * @param runOf runs an example of the lesson, by its name
 */
export async function* checkQuestions(
  { slug, questions, examples, text }: QuestionsOf,
  runOf: (name: string) => Promise<Trace>,
): AsyncGenerator<Finding> {
  for (const [name, question] of Object.entries(questions)) {
    const file = text.file.replace('index.mdx', 'questions.ts');
    const asked = text.elements.filter(
      (each) => ['Predict', 'Check'].includes(each.name) && each.attributes.name === name,
    );
    yield finding(`the question ${slug}/${name} is answered by its run`, [
      ...(asked.length === 1
        ? []
        : [
            `${text.file}: it asks ${name} ${asked.length} times. Each question has one <Predict> or <Check>.`,
          ]),
      ...(examples.includes(`${name}.ts`)
        ? problemWith(question, await runOf(name)).map(
            (problem) =>
              `${file}: ${name}: ${problem}. Change the options, or what the program does.`,
          )
        : [`${file}: ${name}: there is no examples/${name}.ts to answer it.`]),
    ]);
  }
}

function problemWith(question: Question, trace: Trace): string[] {
  try {
    answerOf(question, trace);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
