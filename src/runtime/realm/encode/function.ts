import type { EncodedFunction, EncodedObject, Extras } from '../../trace/encoded.ts';
import { apply, matchOf, ownKeys, sliceText, uncurried } from '../uncurried.ts';
import type { Subject } from './class-name.ts';
import { dataOf, includes, inherited } from './data.ts';
import { isHostClass } from './host-classes.ts';
import { propertiesOf } from './properties.ts';
import type { Place, Walk } from './walk.ts';

const sourceOf = Function.prototype.toString;
const find = uncurried(String.prototype.indexOf);

const asyncFunctions = (async () => {}).constructor.prototype;
const generators = function* () {}.constructor.prototype;
const asyncGenerators = async function* () {}.constructor.prototype;

/** An async function as the compiler writes it: an ordinary one that hands its body to a hook. */
const rewritten =
  /^(?:static\s+)?(?:function\b\s*)?(?:\[[^\]]*\]|"[^"]*"|'[^']*'|#?[\w$]*)\s*(?:\([^()]*\)|)\s*(?:=>\s*|\{\s*return\s+)\$h\w+\.task\(/;

type Nature = EncodedFunction['of'];

const classNames = {
  function: 'Function',
  class: 'Function',
  'async function': 'AsyncFunction',
  generator: 'GeneratorFunction',
  'async generator': 'AsyncGeneratorFunction',
} satisfies { [N in Nature]: string };

/** Its name, what kind of function it is, and the properties that were put on it. */
export function encodeFunction(subject: Subject, place: Place, walk: Walk): EncodedObject {
  const { object, chain } = subject;
  if (isHostClass(object, walk.encoder.hosts)) return described(subject, 'class', walk);
  const source = apply(sourceOf, object, []) as string;
  const isRewritten = matchOf(rewritten, source) !== null;
  const of = isRewritten ? 'async function' : isClass(source) ? 'class' : natureOf(chain);
  const encoded = described(subject, of, walk);
  const identity = walk.identity(subject, classNames[of], place);
  if (isRewritten && identity.class === 'Function') identity.class = classNames[of];
  const keys = walk.isTooDeep(place) ? [] : keysOf(object, isRewritten);
  const { entries, left } = propertiesOf(object, place, walk, keys);
  const isPlain = identity.class === classNames[of] && identity.tag === undefined;
  if (isPlain && entries.length === 0 && left === 0) return encoded;
  const extras: Extras = { ...identity, entries, ...(left > 0 && { left }) };
  return { ...encoded, extras };
}

function described({ object, chain }: Subject, of: Nature, walk: Walk): EncodedFunction {
  const name = dataOf(inherited(object, of === 'class' ? [] : chain, 'name'));
  const encoded: EncodedFunction = { type: 'function', name: textOf(name, walk), of };
  const parent = chain[0] && dataOf(inherited(chain[0], chain, 'name'));
  if (of === 'class' && parent) encoded.parent = textOf(parent, walk);
  return encoded;
}

const textOf = (name: unknown, walk: Walk): string =>
  typeof name === 'string' ? walk.cut(name) : '';

/** The hook has made it an ordinary function, which has a `prototype`; an async one has none. */
function keysOf(object: object, isRewritten: boolean): PropertyKey[] {
  const keys = ownKeys(object);
  if (!isRewritten) return keys;
  const kept: PropertyKey[] = [];
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] !== 'prototype') kept[kept.length] = keys[i] as PropertyKey;
  }
  return kept;
}

/** As Node tells them: by the text before the first brace, which has no parenthesis. */
function isClass(source: string): boolean {
  if (sliceText(source, 0, 5) !== 'class' || source[source.length - 1] !== '}') return false;
  const brace = find(source, '{');
  const parenthesis = find(source, '(');
  return brace !== -1 && (parenthesis === -1 || parenthesis > brace);
}

function natureOf(chain: readonly object[]): Nature {
  if (includes(chain, asyncGenerators)) return 'async generator';
  if (includes(chain, generators)) return 'generator';
  return includes(chain, asyncFunctions) ? 'async function' : 'function';
}
