import { getOwnPropertyDescriptor } from '../uncurried.ts';
import { inherited, isData, ownData } from './data.ts';
import { isEcmaGlobal } from './ecma-globals.ts';
import { prototypesOf, unwrapped } from './prototypes.ts';

const { toPrimitive } = Symbol;

/** Whether a program, or the platform, has given an object another text than ECMA-262 has (`hasBuiltInToString` of Node). */
export function hasOwnText(value: object): boolean {
  const object = unwrapped(value);
  if (object === undefined) return false;
  const chain = prototypesOf(object);
  const byText = isCallable(inherited(object, chain, 'toString'));
  const byPrimitive = isCallable(inherited(object, chain, toPrimitive));
  if (!byText && !byPrimitive) return false;
  if (byText && getOwnPropertyDescriptor(object, 'toString')) return true;
  if (byPrimitive && getOwnPropertyDescriptor(object, toPrimitive)) return true;
  for (let i = 0; i < chain.length; i++) {
    const at = chain[i] as object;
    const decides =
      (byText && getOwnPropertyDescriptor(at, 'toString')) ||
      (byPrimitive && getOwnPropertyDescriptor(at, toPrimitive));
    if (!decides) continue;
    const made = ownData(at, 'constructor');
    return typeof made !== 'function' || !isEcmaGlobal(ownData(made, 'name'));
  }
  return false;
}

const isCallable = (property: PropertyDescriptor | undefined): boolean =>
  property !== undefined && (!isData(property) || typeof property.value === 'function');
