import { describe, expect, it } from 'vitest';
import { printedIn, runProgram, texts } from '../run-program.ts';

describe('what a program imports', () => {
  it('by every form of import', async () => {
    expect(
      await texts(`import * as all from 'node:timers/promises';
import standard, { setTimeout as sleep } from 'node:timers/promises';
const late = await import('node:timers/promises');
console.log(standard.setTimeout === sleep, all.setTimeout === sleep, late.setTimeout === sleep);
await late.setTimeout(1);`),
    ).toEqual(['true true true']);
  });

  it('its own files: live names, in the order in which they depend on each other', async () => {
    const trace = await runProgram(
      `import twice, { count, more } from './kit.ts';
import * as kit from './kit.ts';
console.log('main', count, twice(4)); more(); console.log(count, kit.count, Object.keys(kit).join());`,
      {},
      {
        'kit.ts': `import './deep.ts';
console.log('kit', await Promise.resolve('loaded'));
export let count = 1; export const more = () => { count++; };
export default (n: number) => 2 * n;`,
        'deep.ts': `console.log('deep');`,
      },
    );
    expect(printedIn(trace).map((line) => line.slice(2))).toEqual([
      'deep',
      'kit loaded',
      'main 1 8',
      '2 2 count,default,more',
    ]);
  });

  it('its own files, while it runs', async () => {
    const trace = await runProgram(
      `const { one } = await import('./kit.ts'); console.log(one);`,
      {},
      { 'kit.ts': 'export const one = 1;' },
    );
    expect(printedIn(trace)).toEqual(['0 1']);
  });

  it('names of the same spelling in two files are two', async () => {
    const trace = await runProgram(
      `import { hello } from './kit.ts'; const name = 'main'; class Box {} console.log(name, hello(), new Box());`,
      {},
      {
        'kit.ts': `const name = 'kit'; class Box { n = 1; } export const hello = () => [name, new Box()];`,
      },
    );
    expect(printedIn(trace)).toEqual([`0 main [ 'kit', Box { n: 1 } ] Box {}`]);
  });
});

it('for await over what cannot be iterated says so in plain words', async () => {
  for (const [source, shown] of [
    ['5', '5'],
    ['undefined', 'undefined'],
    ['null', 'null'],
    ['{}', 'The object'],
  ]) {
    expect(
      await texts(
        `try { for await (const x of ${source} as any) console.log(x); } catch (e: any) { console.log(e.name, e.message); }`,
      ),
    ).toEqual([`TypeError ${shown} is not async iterable`]);
  }
});
