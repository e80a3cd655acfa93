/** Programs of two to four files: functions moved to companions, things exported and imported in every form. */

import fc from 'fast-check';
import type { SourceFile } from '../../../src/runtime/index.ts';
import { type FilePart, printFiles } from '../text/files.ts';
import { js, L, type Part, tool } from '../text/part.ts';
import { type Context, FUNCTIONS } from './context.ts';
import { gift, isDefault, KINDS } from './gifts.ts';
import { starts, top, topCalls, topFunction, topStatement } from './program.ts';
import { either, rule, type Text, weighted } from './rule.ts';

const NAMES = ['main.ts', 'kit.ts', 'page.ts', 'post.ts'];

/** Companions call the last function at most: it lives in the file that asks for no other. */
const companion: Context = { ...top, callable: FUNCTIONS - 1 };

const fileStarts = (c: Context): Text =>
  c.async
    ? rule('fileWaits', [], () => js`at(${L}, await null);`)
    : rule('fileSync', [], () => js`at(${L});`);

const fileCalls: Text = rule(
  'fileCalls',
  [],
  () => js`try { ${tool('watch')}(${L}, f2(at(${L}, 1))); } catch (e) { at(${L}, e); }`,
);

const fileThrows: Text = rule('fileThrows', [], () => js`throw ${tool('failure')}(${L});`);

const companionStatement = (c: Context): Text =>
  weighted([40, topStatement(c)], [10, fileCalls], [1, fileThrows]);

interface Spec {
  opening: Part;
  statements: Part;
  style: FilePart['style'];
  passesOn: FilePart['passesOn'];
  /** Which files it asks for beside those that it needs. */
  requests: number[];
}

const spec = (statement: (c: Context) => Text, base: Context): fc.Arbitrary<Spec> => {
  const of = (c: Context) =>
    fc.record({
      opening: fileStarts(c),
      statements: starts(statement(c)),
      style: fc.constantFrom('named', 'renamed', 'namespace'),
      passesOn: fc.constantFrom(undefined, 'star', 'names'),
      requests: fc.array(fc.nat(3), { maxLength: 2 }),
    });
  return fc.oneof(of({ ...base, async: false }), of(base)) as fc.Arbitrary<Spec>;
};

const given = fc.record({ kind: fc.nat(KINDS - 1), from: fc.nat(3), to: fc.nat(3) });

/** @param cycles whether files may ask for each other in a circle; the last one asks for none in any case */
export const files = ({ cycles }: { cycles: boolean }): fc.Arbitrary<SourceFile[]> =>
  fc
    .record({
      main: spec((c) => either(topCalls, topStatement(c)), top),
      companions: fc.array(spec(companionStatement, companion), { minLength: 1, maxLength: 3 }),
      functions: fc.tuple(...Array.from({ length: FUNCTIONS }, (_, n) => topFunction(n))),
      homes: fc.tuple(fc.nat(2), fc.nat(2)),
      gifts: fc.array(given, { maxLength: 5, size: 'max' }),
    })
    .map(({ main, companions, functions, homes, gifts }) => {
      const specs = [main, ...companions];
      const last = specs.length - 1;
      const mayAsk = (from: number, of: number) => from < last && (cycles || of > from);
      const [f0, f1] = homes.map((home) => home % specs.length) as [number, number];
      const places = [cycles ? f0 : Math.min(f0, f1), cycles ? f1 : Math.max(f0, f1), last];
      // The last file asks for none, and only its own function calls none.
      const home = places.map((place, n) => (n < 2 && place === last ? 0 : place));
      const parts: FilePart[] = specs.map(({ style, passesOn, requests }, at) => ({
        name: NAMES[at] as string,
        functions: home.flatMap((place, n) => (place === at ? [n] : [])),
        body: [],
        style,
        passesOn: at > 0 && at < last ? passesOn : undefined,
        clauses: [],
        requests: requests
          .map((request) => request % specs.length)
          .filter((request) => mayAsk(at, request))
          .map((request) => NAMES[request] as string),
      }));
      const declared: Part[][] = specs.map(() => []);
      const used: Part[][] = specs.map(() => []);
      const defaults = new Set<number>();
      for (const [n, { kind, from: giver, to: taker }] of gifts.entries()) {
        const [from, to] = [giver % specs.length, taker % specs.length];
        const made = gift(kind, n, NAMES[last] as string);
        if (!mayAsk(to, from) || (made.name === 'exportNamespace' && from === last)) continue;
        if (isDefault(made) && defaults.has(from)) continue;
        if (isDefault(made)) defaults.add(from);
        declared[from]?.push(js`${made.declared}\n`);
        used[to]?.push(js`${made.used}\n`);
        parts[to]?.clauses.push({ clause: made.clause, from: NAMES[from] as string });
      }
      return printFiles(
        parts.map((part, at) => {
          const own = part.functions.toReversed().map((n) => js`${functions[n] as Part}\n`);
          const { opening, statements } = specs[at] as Spec;
          const body = js`${own}${declared[at] ?? []}${opening}\n${used[at] ?? []}${statements}`;
          return { ...part, body };
        }),
      );
    });
