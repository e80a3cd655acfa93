import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'throws errors whose name, message, stack and cause are traps',
  program: `
const broken = () => { throw new Error('looked at'); };
const error = new Error('x');
for (const name of ['name', 'message', 'stack', 'cause', 'errors']) Object.defineProperty(error, name, { get: broken });
console.log(error);
class Odd extends Error { override get name(): string { for (;;); } }
console.log({ odd: new Odd('y') });
console.log('after');
`,
  ends: 'finished',
  prints: [/^0 /, /^0 /, '0 after'],
});
