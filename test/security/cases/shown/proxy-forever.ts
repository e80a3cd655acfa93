import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs a proxy that never answers',
  program: `
console.log('before');
console.log(new Proxy({}, { ownKeys() { for (;;); } }));
console.log('after');
`,
  ends: /^limit: real-time/,
  prints: ['0 before'],
});
