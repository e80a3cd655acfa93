import GithubSlugger from 'github-slugger';
import { termId } from '../lesson-data.ts';
import { type Finding, finding } from './finding.ts';
import type { Element, LessonText } from './lesson-text.ts';
import type { WrittenLesson } from './written-lesson.ts';

export interface Book {
  written: readonly WrittenLesson[];
  /** Slugs of all lessons, those without text too. */
  slugs: readonly string[];
  /** `gather/fetch-all`, of all lessons. */
  exercises: readonly string[];
}

/** Whatever the text refers to is there: pages, sections, lessons, programs, exercises, numbered listings. */
export function checkLinks(book: Book, lesson: WrittenLesson): Finding {
  const { text } = lesson;
  return finding(`lesson ${lesson.slug} refers to nothing that is not there`, [
    ...text.links.flatMap(({ url, line }) => said(text, line, url, linkProblem(book, text, url))),
    ...text.elements.flatMap((element) => [...elementProblems(book, lesson, element)]),
    ...text.paragraphs.flatMap(({ text: words, line }) =>
      [...numbersIn(words)].flatMap(([reference, kind, number]) =>
        said(text, line, reference, numberProblem(book, kind, number)),
      ),
    ),
  ]);
}

const said = (text: LessonText, line: number, what: string, problem?: string): string[] =>
  problem === undefined ? [] : [`${text.file}:${line}: ${what}: ${problem}`];

function linkProblem(book: Book, here: LessonText, url: string): string | undefined {
  if (/^https:\/\//.test(url)) return undefined;
  if (url.startsWith('#')) return sectionProblem(here, url.slice(1));
  const [, lesson, exercise, hash] =
    /^\/lessons\/([^/#]+)\/(?:([^/#]+)\/)?(?:#(.+))?$/.exec(url) ?? [];
  if (lesson !== undefined) {
    const written = book.written.find(({ slug }) => slug === lesson);
    if (exercise !== undefined)
      return book.exercises.includes(`${lesson}/${exercise}`)
        ? undefined
        : 'there is no such exercise. `meanwhile check` lists those there are.';
    if (!written)
      return 'that lesson has no page yet. Say <Lesson slug="…" />, which links when it can.';
    return hash === undefined ? undefined : sectionProblem(written.text, hash);
  }
  const [, term] = /^\/glossary\/(?:#(.+))?$/.exec(url) ?? [];
  if (term !== undefined) {
    const ids = book.written.flatMap(({ glossary }) => glossary.map(termId));
    return ids.includes(term)
      ? undefined
      : 'the glossary has no such term. Its place is in a glossary.ts.';
  }
  if (['/', '/glossary/', '/cheat-sheet/', '/paths/'].includes(url)) return undefined;
  return 'the site has no such page. A page is `/lessons/SLUG/`, with slashes at both ends; another site begins with https://.';
}

function sectionProblem({ headings, file }: LessonText, id: string): string | undefined {
  const slugger = new GithubSlugger();
  const ids = headings.map((heading) => slugger.slug(heading));
  return ids.includes(id)
    ? undefined
    : `${file} has no section of that name; there are ${ids.join(', ')}.`;
}

function* elementProblems(
  { slugs }: Book,
  { text, examples, exercises, questions }: WrittenLesson,
  { name, attributes, line }: Element,
): Generator<string> {
  const at = `${text.file}:${line}: <${name}>`;
  const program = (each: string) =>
    examples.includes(`${each}.ts`)
      ? []
      : [`${at} names ${each}, and there is no examples/${each}.ts.`];
  if (['Example', 'TypeScript', 'Check'].includes(name)) yield* program(attributes.name ?? '');
  if (name === 'KeyPicture') yield* (attributes.example ?? '').split(' ').flatMap(program);
  if ((name === 'Predict' || name === 'Check') && !questions[attributes.name ?? ''])
    yield `${at} asks about ${attributes.name}, and questions.ts has no such question.`;
  if (name === 'Exercise' && !exercises.includes(attributes.name ?? ''))
    yield `${at} names ${attributes.name}, and there is no such folder in exercises/.`;
  if (name === 'Lesson' && !slugs.includes(attributes.slug ?? ''))
    yield `${at} names ${attributes.slug}; the lessons are ${slugs.join(', ')}.`;
}

/** "listing 4.3", "listings 3.5 and 3.6", "figure 4.1", "exercise 5.2". */
function* numbersIn(words: string): Generator<[reference: string, kind: string, number: string]> {
  for (const [reference, kind, numbers] of words.matchAll(
    /\b(listing|figure|exercise)s? (\d+\.\d+(?:(?:, | and )\d+\.\d+)*)/gi,
  ))
    for (const number of numbers!.match(/\d+\.\d+/g)!)
      yield [reference, kind!.toLowerCase(), number];
}

function numberProblem(
  { written, exercises }: Book,
  kind: string,
  number: string,
): string | undefined {
  const [lesson, at] = number.split('.').map(Number) as [number, number];
  const other = written.find((each) => each.number === lesson);
  if (!other) return `lesson ${lesson} is not written.`;
  const shown = other.text.elements;
  const count = {
    listing: shown.filter(({ name }) => name === 'Example').length,
    figure: shown.filter(({ name }) => name === 'KeyPicture').length,
    exercise: exercises.filter((id) => id.startsWith(`${other.slug}/`)).length,
  }[kind]!;
  return at >= 1 && at <= count
    ? undefined
    : `lesson ${lesson} has ${count} of them. Count again: their numbers follow their order in the text.`;
}
