import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces the timers it has itself, and the next run has them again',
  program: `
console.log('before');
const dead = () => 1;
Object.assign(globalThis, { setTimeout: dead, setInterval: dead, clearTimeout: dead, setImmediate: dead });
await fetch('https://api.lanternpost.test/posts');
console.log('answered');
`,
  ends: 'finished',
  prints: ['0 before', '200 answered'],
});
