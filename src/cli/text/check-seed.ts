import { type SeedLine, seed as wholeSeed } from '../../lessons/seed.ts';
import { type Finding, finding } from './finding.ts';
import type { WrittenLesson } from './written-lesson.ts';

/** The lines of the seed that are given to a lesson are claimed in its front matter, and no others. */
export function checkSeed(
  { slug, text }: Pick<WrittenLesson, 'slug' | 'text'>,
  seed: readonly SeedLine[] = wholeSeed,
): Finding {
  const claimed = new Set(text.frontMatter.seed);
  const given = new Set(
    seed.filter(({ lessons }) => lessons.includes(slug)).map(({ line }) => line),
  );
  const missing = seed.filter(({ line }) => given.has(line) && !claimed.has(line));
  return finding(`lesson ${slug} claims its lines of the seed`, [
    ...missing.map(
      ({ line, says }) =>
        `${text.file}: nothing claims line ${line} of the seed («${says}»). Treat it, and add ${line} to \`seed\` in the front matter.`,
    ),
    ...[...claimed]
      .filter((line) => !given.has(line))
      .map(
        (line) =>
          `${text.file}: it claims line ${line}, which src/lessons/seed.ts does not give to ${slug}. Take it out of \`seed\`, or give it there.`,
      ),
  ]);
}

/** Every line of the seed is some lesson's, or has something in its place. */
export function checkWholeSeed(
  slugs: readonly string[],
  seed: readonly SeedLine[] = wholeSeed,
): Finding {
  return finding('every line of the seed is given to a lesson of the book', [
    ...seed
      .filter(({ lessons, instead }) => lessons.length === 0 && instead === undefined)
      .map(
        ({ line, says }) =>
          `src/lessons/seed.ts: no lesson has line ${line} («${says}»). Give it to one, or say what stands \`instead\`.`,
      ),
    ...seed.flatMap(({ line, lessons }) =>
      lessons
        .filter((slug) => !slugs.includes(slug))
        .map(
          (slug) =>
            `src/lessons/seed.ts: line ${line} is given to ${slug}, and there is no such lesson.`,
        ),
    ),
  ]);
}
