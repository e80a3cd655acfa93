/** What one file exports and another one uses, in every form; used too early, it is not there yet. */

import { js, L, type Part, production, tool } from '../text/part.ts';
import type { Production } from '../text/productions.ts';

/** A thing exported by one file and used by another. */
export interface Gift {
  name: Production;
  /** The declaration, in the file that gives it. */
  declared: Part;
  /** What stands between `import` and `from`. */
  clause: string;
  /** A statement of the file that takes it. */
  used: Part;
}

type Kind = (n: number, from: string) => Omit<Gift, 'name'>;

const taken = (use: Part): Part => js`try { ${use} } catch (e) { at(${L}, e); }`;

const kinds: [Production, Kind][] = [
  [
    'exportLet',
    (n) => ({
      declared: js`export let live${n}: any = 0; export const grow${n} = () => ++live${n};`,
      clause: `{ live${n} as seen${n}, grow${n} as more${n} }`,
      used: js`${taken(js`at(${L}, seen${n}, typeof seen${n}, more${n}(), { seen${n} }, ((seen${n}: any) => seen${n})(7));`)}
${taken(js`at(${L}); seen${n} = at(${L}, 5);`)} ${taken(js`at(${L}); [seen${n}] = [1];`)} ${taken(js`at(${L}); ({ seen${n} } = { seen${n}: 1 });`)} ${taken(js`at(${L}); seen${n}++;`)}
{ const seen${n} = 'inner'; at(${L}, seen${n}); } for (const seen${n} of [1]) at(${L}, seen${n}); try { throw 3; } catch (seen${n}) { at(${L}, seen${n}); }
${taken(js`(function more${n}(x = seen${n}) { { var seen${n}: any = x; } at(${L}, seen${n}, typeof more${n}); })();`)}`,
    }),
  ],
  [
    'exportVar',
    (n) => ({
      declared: js`export var early${n}: any = at(${L}, 1);`,
      clause: `{ early${n} as soon${n} }`,
      used: taken(js`at(${L}, soon${n}, \`\${soon${n}}\`, [soon${n}], soon${n} ?? 'none');`),
    }),
  ],
  [
    'exportFunction',
    (n) => ({
      declared: js`export function hoisted${n}(this: any, ...x: any[]) { return at(${L}, typeof this, x.length); }`,
      clause: `{ hoisted${n} as raised${n} }`,
      used: taken(
        js`at(${L}, raised${n}(1), raised${n}?.(1, 2), (raised${n} as any)\`x\`, { raised${n} }.raised${n}.name);`,
      ),
    }),
  ],
  [
    'exportPattern',
    (n) => ({
      declared: js`const { a: one${n}, ...rest${n} } = { a: 1, b: 2 }; export { one${n} as 'the ${n}', rest${n} };`,
      clause: `{ 'the ${n}' as only${n}, rest${n} as others${n} }`,
      used: taken(js`at(${L}, only${n}, others${n}, { ...others${n}, only${n} });`),
    }),
  ],
  [
    'exportDefaultFunction',
    (n) => ({
      declared: js`export default function () { return at(${L}, 1); }`,
      clause: `mine${n}`,
      used: taken(js`at(${L}, mine${n}.name, mine${n}());`),
    }),
  ],
  [
    'exportDefaultAsync',
    (n) => ({
      declared: js`export default async function (x: any, y = x) { return at(${L}, await y); }`,
      clause: `mine${n}`,
      used: taken(js`${tool('watch')}(${L}, mine${n}(at(${L}, 2)));`),
    }),
  ],
  [
    'exportDefaultArrow',
    (n) => ({
      declared: js`export default async (x: any) => at(${L}, await x);`,
      clause: `mine${n}`,
      used: taken(js`at(${L}, mine${n}.name); ${tool('watch')}(${L}, mine${n}(2));`),
    }),
  ],
  [
    'exportDefaultClass',
    (n) => ({
      declared: js`export default class { n = at(${L}, 1); static m() { return this.name; } }`,
      clause: `Mine${n}`,
      used: taken(
        js`at(${L}, Mine${n}.m(), new Mine${n}().n, new (class extends Mine${n} { o = super.constructor.name; })().o);`,
      ),
    }),
  ],
  [
    'exportDefaultValue',
    (n) => ({
      declared: js`export default at(${L}, 'value');`,
      clause: `mine${n}`,
      used: taken(js`at(${L}, mine${n});`),
    }),
  ],
  [
    'exportNamespace',
    (n, from) => ({
      declared: js`export * as all${n} from './${from}'; export const own${n} = 1;`,
      clause: `* as whole${n}`,
      used: taken(
        js`at(${L}, Object.keys(whole${n}.all${n}).join(), String(whole${n}), 'own${n}' in whole${n}, whole${n}.own${n}); at(${L}, whole${n}); ${taken(js`at(${L}); (whole${n} as any).own${n} = 2;`)} at(${L}, Reflect.set(whole${n}, 'x', 1), Reflect.defineProperty(whole${n}, 'own${n}', { value: 1 }), Object.isFrozen({ ...whole${n} }));`,
      ),
    }),
  ],
];

export const KINDS = kinds.length;

/** @param n a number for its names, of which no other gift has the same */
export function gift(kind: number, n: number, from: string): Gift {
  const [name, make] = kinds[kind] as [Production, Kind];
  const { declared, clause, used } = make(n, from);
  return { name, declared: production(name, declared), clause, used: production(name, used) };
}

export const isDefault = ({ name }: Gift): boolean => name.startsWith('exportDefault');
