import type { Structure } from '../../encoded.ts';
import { lengthOf } from './contents.ts';
import { prefix } from './prefix.ts';

/** What it is by its nature, whatever its class. */
export function natureOf(value: Structure): string {
  switch (value.type) {
    case 'array':
      return 'Array';
    case 'map':
      return 'Map';
    case 'set':
      return 'Set';
    case 'promise':
      return 'Promise';
    case 'proxy':
      return 'Proxy';
    default:
      return value.of ?? 'Object';
  }
}

/** What stands before the first part: `[`, `{`, `Map(2) {`, `[Object: null prototype] {`. */
export function opening(value: Structure): string {
  const { class: name, tag } = value;
  const nature = natureOf(value);
  switch (value.type) {
    case 'array':
      if (name === 'Array' && tag === undefined) return '[';
      return `${prefix(value, nature, `(${lengthOf(value)})`)}[`;
    case 'bytes':
      return `${prefix(value, nature, `(${lengthOf(value)})`)}[`;
    case 'map':
    case 'set':
      return `${prefix(value, nature, `(${lengthOf(value)})`)}{`;
    case 'proxy':
      return 'Proxy [';
    case 'promise':
      return `${prefix(value, nature)}{`;
    default:
      return name === 'Object' && tag === undefined ? '{' : `${prefix(value, nature)}{`;
  }
}
