import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'never says of which class the next promise is',
  program: `
class Mine<T> extends Promise<T> { static get [Symbol.species](): any { for (;;); } }
console.log('before');
await Mine.resolve(1).then((n) => n + 1);
`,
  ends: 'limit: real-time at line 1',
  prints: ['0 before'],
});
