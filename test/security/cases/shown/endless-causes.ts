import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'throws an error whose cause is made when it is read, and so is the cause of that',
  program: `
const make = (depth: number): Error =>
  Object.defineProperty(new Error(\`cause \${depth}\`), 'cause', {
    get: () => make(depth + 1),
    enumerable: true,
  });
console.log('before');
console.log(make(7).message);
throw make(0);
`,
  ends: 'failed: Error: cause 0',
  prints: ['0 before', '0 cause 7'],
});
