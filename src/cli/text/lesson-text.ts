/** The text of a lesson, taken apart: what `check` looks at. Parsed by the parser that the site is built with. */

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type MdastNode, mdxToMdast } from 'satteri';
import { parse } from 'yaml';

/** A place in the file: the line, and the offset that orders what stands on one line. */
interface Place {
  line: number;
  offset: number;
}

/** A stretch of prose without markup, code and addresses. */
export interface Prose extends Place {
  text: string;
}

/** One of the words that a lesson is written in, `<Example name="…" />`. */
export interface Element extends Place {
  name: string;
  attributes: { readonly [name: string]: string };
  /** What is written inside of it, code included. */
  text: string;
}

export interface LessonText {
  /** As problems name it, `src/lessons/04-gather/index.mdx`. */
  file: string;
  frontMatter: { article: readonly number[]; python?: string };
  prose: readonly Prose[];
  elements: readonly Element[];
  links: readonly (Place & { url: string })[];
  headings: readonly string[];
  /** Paragraphs as they are printed, code included. */
  paragraphs: readonly Prose[];
}

export function readLessonText(folder: string): LessonText {
  const file = `src/lessons/${basename(folder)}/index.mdx`;
  return lessonText(file, readFileSync(join(folder, 'index.mdx'), 'utf8'));
}

export function lessonText(file: string, source: string): LessonText {
  const root = mdxToMdast(source) as Node;
  const yaml = root.children?.find(({ type }) => type === 'yaml')?.value ?? '';
  const all = [...nodes(root)];
  return {
    file,
    frontMatter: { article: [], ...(parse(yaml) as object) },
    prose: all
      .filter(({ type }) => type === 'text')
      .map((node) => ({ ...placeOf(node), text: node.value! })),
    elements: all.flatMap((node) => (node.name ? [elementOf(node, node.name)] : [])),
    links: all.flatMap((node) =>
      node.type === 'link' ? [{ ...placeOf(node), url: node.url! }] : [],
    ),
    headings: all.filter(({ type }) => type === 'heading').map(printed),
    paragraphs: all
      .filter(({ type }) => type === 'paragraph')
      .map((node) => ({ ...placeOf(node), text: printed(node) })),
  };
}

/** What is read of the parser's many kinds of node. */
interface Node {
  type: MdastNode['type'];
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; offset?: number } };
}

function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodes(child);
}

const placeOf = ({ position }: Node): Place => ({
  line: position?.start.line ?? 1,
  offset: position?.start.offset ?? 0,
});

function elementOf(node: Node, name: string): Element {
  const attributes = (node.attributes ?? []).flatMap(({ name: key, value }) =>
    key !== undefined && typeof value === 'string' ? [[key, value] as const] : [],
  );
  return {
    ...placeOf(node),
    name,
    attributes: Object.fromEntries(attributes),
    text: printed(node),
  };
}

/** The characters that a reader sees of a node. */
function printed(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(printed).join('');
}
