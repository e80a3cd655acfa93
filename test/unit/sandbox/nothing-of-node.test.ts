import { describe, expect, it } from 'vitest';
import { runProgram, texts } from '../run-program.ts';

describe('a program finds nothing of the machine it runs on', () => {
  it.each([
    'process',
    'require',
    'module',
    'exports',
    'Buffer',
    'global',
    '__filename',
    '__dirname',
    'setImmediate',
    'clearImmediate',
    'postMessage',
    'importScripts',
    'realmHost',
    'onmessage',
    'parentPort',
    'document',
    'window',
    '$rt',
    'arguments',
  ])('no `%s`', async (name) => {
    expect(await texts(`console.log(typeof ${name});`)).toEqual(['undefined']);
  });

  it('neither as a property of the global object', async () => {
    expect(
      await texts(`const names = ['process', 'require', 'module', 'global', 'setImmediate', 'realmHost', 'postMessage'];
for (const name of names) if ((globalThis as any)[name] !== undefined) console.log('found', name);
console.log('looked');`),
    ).toEqual(['looked']);
  });

  it('no module by an import that is put together while it runs', async () => {
    expect(
      await texts(`const name = ['node', 'fs'].join(':');
await import(name).catch((e) => console.log('import', e.name));`),
    ).toEqual(['import TypeError']);
  });

  it('and the hooks only by their name, which is another in each run', async () => {
    const ask = `console.log(Object.keys(globalThis).filter((key) => key.startsWith('$')).length, String((() => async () => 1)()).match(/\\$h\\w{8}/)?.[0]);`;
    const names = new Set<string>();
    for (let i = 0; i < 5; i++) {
      const [line = ''] = await texts(ask);
      const [globals, name = ''] = line.split(' ');
      expect(globals).toBe('0');
      names.add(name);
    }
    expect(names.size).toBe(5);
  });
});

describe('a program that patches what the realm uses breaks only itself', () => {
  it.each([
    ['Promise.prototype.then', `Promise.prototype.then = () => { throw new Error('patched'); };`],
    ['JSON', `JSON.stringify = JSON.parse = () => { throw new Error('patched'); };`],
    ['Array.prototype.push', `Array.prototype.push = () => { throw new Error('patched'); };`],
    ['Map.prototype.set', `Map.prototype.set = () => { throw new Error('patched'); };`],
    [
      'Object.defineProperty',
      `Object.defineProperty = Object.getOwnPropertyDescriptor = () => { throw new Error('patched'); };`,
    ],
    ['Reflect.apply', `Reflect.apply = Reflect.ownKeys = () => { throw new Error('patched'); };`],
    ['performance.now', `performance.now = () => NaN; Date.now = () => NaN;`],
    ['globalThis.Promise', `globalThis.Promise = class {} as never;`],
  ])('%s', async (_name, patch) => {
    const trace = await runProgram(
      `setTimeout(() => console.log('later', [1]), 10);\nconsole.log('before');\n${patch}\nconsole.log('after');`,
    );
    const logs = [...trace.of('log')];
    expect(logs.map(({ time }) => time)).toEqual([0, 0, 10]);
    expect([...trace.of('run-end')]).toMatchObject([{ outcome: 'finished' }]);
  });

  it('even where nothing of lists is left: it is ended, and the next one runs', async () => {
    const trace = await runProgram(
      `for (const key of Reflect.ownKeys(Array.prototype)) { try { (Array.prototype as any)[key] = 0; } catch {} }\nconsole.log('after');`,
      { limits: { turn: 200, total: 300 } },
    );
    expect([...trace.of('run-end')]).toHaveLength(1);
    expect(await texts(`console.log([1, 2].map(String).join());`)).toEqual(['1,2']);
  });
});
