import type { Term } from '../../runtime/lesson.ts';
import { type Finding, finding } from './finding.ts';
import type { Prose } from './lesson-text.ts';
import type { WrittenLesson } from './written-lesson.ts';

type TermsOf = Pick<WrittenLesson, 'slug' | 'number' | 'text' | 'glossary' | 'questions'>;

/** No term of the glossary is used in the text before the place in the book that explains it. */
export function checkTerms(book: readonly TermsOf[], lesson: TermsOf): Finding {
  const { text, glossary } = lesson;
  const unexplained = glossary
    .filter((term) => explanation(lesson, term) === undefined)
    .map(
      ({ term }) =>
        `${text.file}: its glossary.ts has «${term}», and the text does not explain it. Say <Term name="${term}"> where it does.`,
    );
  const later = book.filter(({ number }) => number >= lesson.number);
  const early = later.flatMap((other) =>
    other.glossary.flatMap((term) => {
      const from = other === lesson ? (explanation(lesson, term) ?? Infinity) : Infinity;
      const use = firstUse(term, proseOf(lesson), from);
      if (use === undefined) return [];
      const where = other === lesson ? 'further down' : `in lesson ${other.number}`;
      return `${text.file}:${use.line}: «${use.word}» is used here, and explained ${where}. Explain it here, in a <Term>, or use another word.`;
    }),
  );
  return finding(`lesson ${lesson.slug} explains its terms before it uses them`, [
    ...unexplained,
    ...early,
  ]);
}

/** Where the text explains the term: what stands inside of that `<Term>` is no use before it. */
function explanation({ text }: TermsOf, { term }: Term): number | undefined {
  const named = text.elements.filter(({ name }) => name === 'Term');
  return named.find((each) => (each.attributes.name ?? each.text) === term)?.offset;
}

/** The prose, with the questions where they are asked. */
function proseOf({ text, questions }: TermsOf): Prose[] {
  const asked = text.elements.flatMap(({ name, attributes, line, offset }) => {
    const question =
      name === 'Predict' || name === 'Check' ? questions[attributes.name ?? ''] : undefined;
    if (!question) return [];
    const words = [question.asks, ...question.options.map(({ says }) => says)].join(' ');
    return [{ line, offset, text: words.replace(/`[^`]*`/g, '') }];
  });
  return [...text.prose, ...asked];
}

function firstUse({ term, forms = [term] }: Term, prose: readonly Prose[], before: number) {
  if (forms.length === 0) return undefined;
  const escaped = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?![\\w-])`, 'i');
  for (const { text, line, offset } of prose) {
    if (offset >= before) continue;
    const found = pattern.exec(text);
    if (found === null || offset + found.index >= before) continue;
    return { word: found[0], line: line + text.slice(0, found.index).split('\n').length - 1 };
  }
  return undefined;
}
