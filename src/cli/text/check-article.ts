import { type ArticleLine, article as wholeArticle } from '../../lessons/article.ts';
import { type Finding, finding } from './finding.ts';
import type { WrittenLesson } from './written-lesson.ts';

/** The lines of the article that are given to a lesson are claimed in its front matter, and no others. */
export function checkArticle(
  { slug, text }: Pick<WrittenLesson, 'slug' | 'text'>,
  article: readonly ArticleLine[] = wholeArticle,
): Finding {
  const claimed = new Set(text.frontMatter.article);
  const given = new Set(
    article.filter(({ lessons }) => lessons.includes(slug)).map(({ line }) => line),
  );
  const missing = article.filter(({ line }) => given.has(line) && !claimed.has(line));
  return finding(`lesson ${slug} claims its lines of the article`, [
    ...missing.map(
      ({ line, says }) =>
        `${text.file}: nothing claims line ${line} of the article («${says}»). Treat it, and add ${line} to \`article\` in the front matter.`,
    ),
    ...[...claimed]
      .filter((line) => !given.has(line))
      .map(
        (line) =>
          `${text.file}: it claims line ${line}, which src/lessons/article.ts does not give to ${slug}. Take it out of \`article\`, or give it there.`,
      ),
  ]);
}

/** Every line of the article is some lesson's, or has something in its place. */
export function checkWholeArticle(
  slugs: readonly string[],
  article: readonly ArticleLine[] = wholeArticle,
): Finding {
  return finding('every line of the article is given to a lesson of the book', [
    ...article
      .filter(({ lessons, instead }) => lessons.length === 0 && instead === undefined)
      .map(
        ({ line, says }) =>
          `src/lessons/article.ts: no lesson has line ${line} («${says}»). Give it to one, or say what stands \`instead\`.`,
      ),
    ...article.flatMap(({ line, lessons }) =>
      lessons
        .filter((slug) => !slugs.includes(slug))
        .map(
          (slug) =>
            `src/lessons/article.ts: line ${line} is given to ${slug}, and there is no such lesson.`,
        ),
    ),
  ]);
}
