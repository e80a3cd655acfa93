// What a source file refers to. Everything that ties one file to another is a string with a path in
// it: an import of values or of types, `import()`, `import.meta.glob`, `new URL(…, import.meta.url)`.
import { posix } from 'node:path';
import ts from 'typescript';
import type { Reference } from './rooms.ts';

/** The references of one file; `file` is its path from the root of the project, with slashes. */
export function referencesOf(file: string, text: string): Reference[] {
  return scriptsOf(file, text).flatMap((script) => mentions(file, script));
}

/** The parts of a file that are TypeScript. A file of another kind has none. */
function scriptsOf(file: string, text: string): string[] {
  if (/\.[cm]?[jt]sx?$/.test(file)) return [text];
  if (file.endsWith('.astro')) return astroScripts(text);
  if (file.endsWith('.mdx')) return mdxScripts(text);
  if (file.endsWith('.css')) return cssImports(text);
  return [];
}

/** The fence at the top, the bodies of `<script>`, and what `<script src>` names. */
function astroScripts(text: string): string[] {
  const fence = /^\s*---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
  const sources = scripts.flatMap(
    ([, attributes = '']) => /\bsrc="([^"]+)"/.exec(attributes)?.[1] ?? [],
  );
  return [fence, ...scripts.map(([, , body = '']) => body), ...sources.map(asImport)];
}

/** A paragraph that begins with `import` or `export` is code in MDX, unless it is in a code block. */
function mdxScripts(text: string): string[] {
  const prose = text
    .replace(/^---\r?\n.*?\n---(?=\r?\n|$)/s, '')
    .replace(/^ *(```+|~~~+).*?^ *\1/gms, '');
  return prose
    .split(/\r?\n\s*\r?\n/)
    .filter((paragraph) => /^\s*(import|export)\b/.test(paragraph));
}

function cssImports(text: string): string[] {
  const imports = text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g);
  return [...imports].map(([, path = '']) => asImport(path));
}

function asImport(path: string): string {
  return `import ${JSON.stringify(path)};`;
}

function mentions(file: string, script: string): Reference[] {
  // The name tells the parser whether `<` begins a tag.
  const name = /\.[cm]?[jt]sx?$/.test(file) ? file : 'script.ts';
  const source = ts.createSourceFile(name, script, ts.ScriptTarget.Latest, true);
  const found: Reference[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      const kind = isImported(node) ? 'import' : 'path';
      const target = targetOf(file, node.text, kind);
      if (target) found.push({ file, target, kind });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isImported(node: ts.Node): boolean {
  const parent = node.parent;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent)) ||
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword)
  );
}

/** The path from the root of the project, or undefined for a package and for any other string. */
function targetOf(file: string, text: string, kind: Reference['kind']): string | undefined {
  const path = text.replace(/\?.*$/, '');
  if (/^\.\.?(\/|$)/.test(path)) return trimmed(posix.join(posix.dirname(file), path));
  if (/^\/?src\//.test(path)) return trimmed(posix.normalize(path.replace(/^\//, '')));
  return kind === 'import' && path.startsWith('#') ? path : undefined;
}

function trimmed(path: string): string {
  return path.replace(/\/$/, '');
}
