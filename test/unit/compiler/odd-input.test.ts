import { describe, expect, it } from 'vitest';
import { problemsIn, texts } from '../run-program.ts';

describe('what is odd but legal works as the language says', () => {
  it('hook names, spelled with escapes', async () => {
    expect(
      await texts(String.raw`const \u{24}h00000000 = 'mine', $\u00680000000\u0031 = 'too';
const f = async () => { await null; return \u0024h00000000 + $h00000001; };
console.log(await f());`),
    ).toEqual(['minetoo']);
  });

  it('`async` as a name', async () => {
    expect(
      await texts(`let async: any = (...all: any[]) => all.length;
var a = async
function f() {}
console.log(async(1, 2), a === async, typeof f, { async, await: 1 }.await);
async = async (async: any) => async;
console.log(await async(3), await (async (async = 'async') => async)());
class A { static async async() { return 4; } async *await() { yield 5; } static /* async */ async m() { return 6; } }
console.log(await A.async(), (await new A().await().next()).value, await A.m());`),
    ).toEqual(['2 true function 1', '3 async', '4 5 6']);
  });

  it('texts, patterns and comments that look like code', async () => {
    expect(
      await texts(`// await nothing; for await (const x of y) {}
/* async function f() { await 1; } */
console.log('async () => await 1;', \`await \${1}\`, /await (x)/.source, "fetch('/')");
console.log('//# sourceMappingURL=x');
//# sourceMappingURL=data:application/json,{}
//# sourceURL=elsewhere.js
console.log('end');`),
    ).toEqual([
      "async () => await 1; await 1 await (x) fetch('/')",
      '//# sourceMappingURL=x',
      'end',
    ]);
  });

  it('a hashbang, also before `using`', async () => {
    const text = `#!/usr/bin/env node
using a = { [Symbol.dispose]() { console.log('disposed'); } };
console.log('ok');`;
    expect(await texts(text)).toEqual(['ok', 'disposed']);
  });

  it('a byte order mark, and line ends of Windows and of old Macs', async () => {
    expect(await texts("\uFEFFconsole.log('a');")).toEqual(['a']);
    expect(await texts("console.log(`a\r\nb`.length);\r\n// c\r\nconsole.log('d');")).toEqual([
      '3',
      'd',
    ]);
    expect(await texts("console.log('a');\r// c\rconsole.log('d');\r")).toEqual(['a', 'd']);
  });

  it('names beyond ASCII, and escapes in names', async () => {
    expect(
      await texts(
        String.raw`const größe = 1, \u{61}bc = 2, 变量 = 3; class 𝓐 { async \u0061() { return 4; } }
console.log(größe, abc, 变量, await new 𝓐().a());`,
      ),
    ).toEqual(['1 2 3 4']);
  });

  it('nothing at all', async () => {
    expect(await texts('')).toEqual([]);
    expect(await texts('\n \r\n\t')).toEqual([]);
    expect(await texts('// a\n/* b */')).toEqual([]);
    expect(await problemsIn(`import './kit.ts';`, { 'kit.ts': '' })).toEqual([]);
  });

  it('10,000 lines', async () => {
    const text = `let n = 0;\n${'n += await 1;\n'.repeat(9_998)}console.log(n);`;
    expect(await texts(text)).toEqual(['9998']);
  });

  it('a module’s `this`, and functions in blocks', async () => {
    expect(
      await texts(
        '{ function f() {} }\nconsole.log(this, typeof f, typeof exports, typeof module);',
      ),
    ).toEqual(['undefined undefined undefined undefined']);
  });

  it('a class without a name that is the default export', async () => {
    expect(await texts('export default class { static { console.log(this.name); } }')).toEqual([
      'default',
    ]);
  });
});
