import { type Finding, finding } from './finding.ts';
import type { WrittenLesson } from './written-lesson.ts';

type TwinsOf = Pick<WrittenLesson, 'slug' | 'text' | 'examples'>;

/** A lesson that has a name in asyncio shows it beside the TypeScript, with what it prints. */
export function checkTwins({ slug, text, examples }: TwinsOf): Finding {
  return finding(`lesson ${slug} has its Python twins`, problems({ slug, text, examples }));
}

function* problems({ text, examples }: TwinsOf): Generator<string> {
  const { file, frontMatter, elements } = text;
  const of = (kind: string) => elements.filter(({ name }) => name === kind);
  const [twins, programs, listings] = [of('Twin'), of('Python'), of('Example')];
  if (frontMatter.python !== undefined && programs.length === 0)
    yield `${file}: the front matter says \`python: ${frontMatter.python}\`, and no <Python> shows it. Write a twin, or take \`python\` out.`;
  for (const { attributes, line } of twins)
    if (!listings.some((listing) => listing.attributes.name === attributes.of))
      yield `${file}:${line}: this is the twin of ${attributes.of}, which no <Example> shows. Name a listing of the lesson.`;
  for (const { attributes, line } of programs)
    if (!examples.includes(`${attributes.name}.py`))
      yield `${file}:${line}: <Python> names ${attributes.name}, and there is no examples/${attributes.name}.py. Write it.`;
  for (const twin of examples.filter((name) => name.endsWith('.py')))
    if (!examples.includes(`${twin}.txt`))
      yield `${file}: what examples/${twin} prints is missing. Put there as ${twin}.txt what \`python3 test/content/python/virtual_time.py\` says of it.`;
}
