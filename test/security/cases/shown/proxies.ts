import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs proxies whose traps throw',
  program: `
const broken = () => { throw new Error('trapped'); };
const traps = Object.fromEntries(['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'isExtensible', 'set', 'defineProperty', 'deleteProperty', 'apply', 'construct'].map((name) => [name, broken]));
console.log(new Proxy({}, traps));
console.log(new Proxy(() => {}, traps), new Proxy([], traps));
console.log('after');
`,
  ends: 'finished',
  prints: [/^0 \S/, /^0 \S/, '0 after'],
});
