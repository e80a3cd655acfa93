import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'rejects with stacks of megabytes',
  program: `
const error = new Error('x');
error.stack = \`Error: x\\n\${'    at x (y:1:1)\\n'.repeat(1_000_000)}\`;
console.log(error);
Promise.reject(error);
await new Promise((done) => setTimeout(done, 10));
console.log('after');
`,
  ends: 'finished',
  prints: [/^0 /, '10 after'],
});
