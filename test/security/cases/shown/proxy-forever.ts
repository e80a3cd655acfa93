import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs a proxy that would never answer: it is shown without being asked',
  program: `
console.log('before');
console.log(new Proxy({}, { ownKeys() { for (;;); } }));
console.log('after');
`,
  ends: /^finished/,
  prints: ['0 before', '0 {}', '0 after'],
});
