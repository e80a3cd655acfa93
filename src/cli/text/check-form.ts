import { type Finding, finding } from './finding.ts';
import type { WrittenLesson } from './written-lesson.ts';

type FormOf = Pick<WrittenLesson, 'slug' | 'text' | 'exercises'>;

/** Characters of five lines of the text column, which has some 57 on a line. */
const FIVE_LINES = 285;

/** The parts that every lesson has, and the length of its paragraphs. */
export function checkForm({ slug, text, exercises }: FormOf): Finding {
  return finding(`lesson ${slug} has the form of a lesson`, problems({ slug, text, exercises }));
}

function* problems({ text, exercises }: FormOf): Generator<string> {
  const { file, elements, paragraphs } = text;
  const all = (kind: string) => elements.filter(({ name }) => name === kind);
  for (const kind of ['Example', 'Predict', 'KeyPicture', 'Try', 'CheatSheet'])
    if (all(kind).length === 0) yield `${file}: it has no <${kind}>. Every lesson has one.`;
  if (all('Keep').length !== 1)
    yield `${file}: it has ${all('Keep').length} <Keep>. One line is to be kept.`;
  if (all('Check').length !== 3)
    yield `${file}: it has ${all('Check').length} <Check>. A self-check has three questions.`;
  const placed = new Set(all('Exercise').map(({ attributes }) => attributes.name));
  for (const exercise of exercises)
    if (!placed.has(exercise))
      yield `${file}: the exercise ${exercise} has no place in it. Put <Exercise name="${exercise}" /> where it belongs.`;
  for (const { text: words, line } of paragraphs) {
    const length = words.replace(/\s+/g, ' ').length;
    if (length > FIVE_LINES)
      yield `${file}:${line}: this paragraph is longer than five lines, ${length} characters of ${FIVE_LINES}. Make two of it.`;
  }
}
