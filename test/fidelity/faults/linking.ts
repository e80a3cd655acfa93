/** Faults in how files are linked, by what they do to the factory's text. */

import type { Plant } from './find.ts';

const inText =
  (change: (factory: string, H: string) => string): Plant =>
  (program) => {
    const factory = change(program.factory, program.hooksName);
    return factory === program.factory ? undefined : { ...program, factory };
  };

export const linkingFaults: Readonly<Record<string, Plant>> = {
  'a file that waits ends one tick late': inText((factory, H) =>
    factory.replaceAll(`${H}x.done();`, `await null; ${H}x.done();`),
  ),
  'a file that waits begins one tick late': inText((factory) =>
    factory.replaceAll(/(async function\* \(\) \{ try \{[\s\S]*? yield;)/g, '$1 await null;'),
  ),
  'files are asked for in another order': inText((factory) =>
    factory.replaceAll(
      /requests: \[([\d,]+)\]/g,
      (_, all: string) => `requests: [${all.split(',').reverse().join(', ')}]`,
    ),
  ),
  'an imported function gets a `this`': inText((factory, H) =>
    factory.replaceAll(`(0, ${H}b`, `(${H}b`),
  ),
  'an imported name can be assigned to': inText((factory, H) =>
    factory.replaceAll(`${H}.readOnly();`, ''),
  ),
  'a function without a name is not called default': inText((factory, H) =>
    factory.replaceAll(`${H}.named(`, '('),
  ),
};
