import { apply, getter } from '../uncurried.ts';
import type { Nature } from './natures.ts';
import { unusual } from './unusual.ts';

const { prototype } = RegExp;
const sourceOf = getter(prototype, 'source') as () => string;

/** `flags` itself would read properties of the program's. */
const flags = [
  { letter: 'd', isSet: getter(prototype, 'hasIndices') },
  { letter: 'g', isSet: getter(prototype, 'global') },
  { letter: 'i', isSet: getter(prototype, 'ignoreCase') },
  { letter: 'm', isSet: getter(prototype, 'multiline') },
  { letter: 's', isSet: getter(prototype, 'dotAll') },
  { letter: 'u', isSet: getter(prototype, 'unicode') },
  { letter: 'v', isSet: getter(prototype, 'unicodeSets') },
  { letter: 'y', isSet: getter(prototype, 'sticky') },
];

export const regexp: Nature = {
  prototype,
  encode(subject, place, walk) {
    const { object } = subject;
    // The prototype answers too, and is none.
    if (object === prototype) return undefined;
    let text = `/${apply(sourceOf, object, [])}/`;
    for (let i = 0; i < flags.length; i++) {
      const { letter, isSet } = flags[i] as (typeof flags)[number];
      if (isSet && apply(isSet, object, [])) text += letter;
    }
    return { type: 'regexp', text: walk.cut(text), ...unusual(subject, 'RegExp', place, walk) };
  },
};
