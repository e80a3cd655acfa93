import type { Trial } from '../../runtime/lesson.ts';
import type { Element } from './lesson-text.ts';
import type { WrittenLesson } from './written-lesson.ts';

type TextOf = Pick<WrittenLesson, 'number' | 'text'>;

/** The text of a `<Try>` leads to the place that its trials change, and says no time that they do not. */
export function* tryTextProblems(
  of: Element,
  trials: readonly Trial[],
  lesson: TextOf,
): Generator<string> {
  yield* listingProblems(of, trials, lesson);
  yield* lineProblems(of, trials);
  yield* timeProblems(of, trials);
}

/** The listing is the one above, or is named. */
function* listingProblems(
  { text: words, offset, line }: Element,
  trials: readonly Trial[],
  { number, text }: TextOf,
): Generator<string> {
  const listings = text.elements.filter(({ name }) => name === 'Example');
  const above = listings.findLast((listing) => listing.offset < offset)?.attributes.name;
  for (const program of new Set(trials.map((trial) => trial.program))) {
    const at = listings.findIndex(({ attributes }) => attributes.name === program) + 1;
    const named = new RegExp(`\\b${number}\\.${at}(?!\\d)`).test(words);
    if (at > 0 && program !== above && !named)
      yield `${program} is listing ${number}.${at}, which is not the one above. Name it in line ${line} of index.mdx, or try another.`;
  }
}

/** The line that is named first is changed. */
function* lineProblems({ text: words }: Element, trials: readonly Trial[]): Generator<string> {
  const [, first] = /\blines? (\d+)/i.exec(words) ?? [];
  const lines = trials.flatMap(({ changes = [] }) => changes.map((change) => change.line));
  if (first !== undefined && lines.length > 0 && !lines.includes(Number(first)))
    yield `the text speaks of line ${first} first, and no trial changes it. Count the lines again.`;
}

/** «90, 300 and 400» */
const NUMBERS = String.raw`((?:[\d,]*\d(?:, | and | or ))*[\d,]*\d)`;
const TIMES = new RegExp(String.raw`\b(?:at|until) ${NUMBERS}\b|(?<!line )\b${NUMBERS} ms\b`, 'g');

/** Every time is claimed, or is part of a change. */
function* timeProblems({ text: words }: Element, trials: readonly Trial[]): Generator<string> {
  const told = JSON.stringify(trials, (key, value) => (key === 'line' ? undefined : value));
  const numbers = new Set(told.match(/\d+/g));
  for (const [, after, before] of words.matchAll(TIMES))
    for (const time of (after ?? before ?? '').split(/, | and | or /))
      if (!numbers.has(time.replaceAll(',', '')))
        yield `the text says ${time} ms, and no trial claims it. Claim it here, or take it out.`;
}
