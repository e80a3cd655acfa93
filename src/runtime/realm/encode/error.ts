import type { EncodedObject } from '../../trace/encoded.ts';
import { apply, getOwnPropertyDescriptor, getter, setHas } from '../uncurried.ts';
import { className, type Subject } from './class-name.ts';
import { dataOf, includes, inherited } from './data.ts';
import { prototypesOf, unwrapped } from './prototypes.ts';
import { tagOf } from './tag.ts';
import type { Walk } from './walk.ts';

const { isError: hasErrorData } = Error as { isError?: (value: unknown) => boolean };
const { prototype: errors } = Error;
const text = String;

/** Classes of the platform: an error of theirs has a name that says what it is. */
const platforms = new Set<unknown>(
  ['', 'Aggregate', 'Eval', 'Range', 'Reference', 'Suppressed', 'Syntax', 'Type', 'URI']
    .map(
      (name) => (globalThis as unknown as Record<string, { prototype?: object }>)[`${name}Error`],
    )
    .concat(DOMException)
    .map((each) => each?.prototype)
    .filter(Boolean),
);

const getters = new Set<unknown>([
  getter(DOMException.prototype, 'name'),
  getter(DOMException.prototype, 'message'),
]);

export const isError = ({ object, chain }: Subject): boolean =>
  hasErrorData?.(object) || includes(chain, errors);

/** Name and message, and the class where the program has given its errors no name of their own. */
export function encodeError(subject: Subject, walk: Walk): EncodedObject {
  const { object, chain } = subject;
  const { name, message } = errorText(object);
  const encoded = {
    type: 'error',
    id: walk.encoder.id(object),
    name: walk.cut(name),
    message: walk.cut(message),
  } as const;
  if (!isNamedByPlatform(subject) || setHas(platforms, chain[0])) return encoded;
  const made = className(subject, 'Error', 0);
  const tag = tagOf(subject, false);
  if (made === name) return encoded;
  return {
    ...encoded,
    class: walk.cut(made),
    ...(tag !== undefined && tag !== made && { tag: walk.cut(tag) }),
  };
}

function isNamedByPlatform({ object, chain }: Subject): boolean {
  for (let i = -1; i < chain.length; i++) {
    const at = i < 0 ? object : (chain[i] as object);
    if (getOwnPropertyDescriptor(at, 'name')) return setHas(platforms, at);
  }
  return true;
}

/** `name` and `message` as data; a getter of the program's own is not called. */
export function errorText(error: object): { name: string; message: string } {
  const object = unwrapped(error) ?? {};
  const chain = prototypesOf(object);
  const read = (key: string): unknown => {
    const property = inherited(object, chain, key);
    return property && setHas(getters, property.get)
      ? apply(property.get as () => unknown, object, [])
      : dataOf(property);
  };
  return { name: wordOf(read('name'), 'Error'), message: wordOf(read('message'), '') };
}

/** As `Error.prototype.toString` takes it, save that no object is asked for its text. */
function wordOf(value: unknown, otherwise: string): string {
  if (value === undefined || typeof value === 'function') return otherwise;
  return typeof value === 'object' && value !== null ? otherwise : text(value);
}
