import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'gives functions, classes and symbols names that are not theirs',
  program: `
const named = (name: unknown) => Object.defineProperty(() => {}, 'name', { value: name });
console.log(named(Symbol('s')), named({ toString() { throw new Error('x'); } }), named('x'.repeat(100)));
console.log(Symbol('\\u0000\\u202e<b>'), { [Symbol('k')]: 1 });
const lying = {};
Object.defineProperty(lying, 'constructor', { value: named('<img src=x onerror=alert(1)>') });
console.log(lying);
console.log('after');
`,
  ends: 'finished',
  prints: [/^0 /, /^0 /, /^0 /, '0 after'],
});
