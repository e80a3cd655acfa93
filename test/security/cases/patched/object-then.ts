import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes every object a thenable that never settles',
  program: `
console.log('before');
(Object.prototype as any).then = () => {};
await new Promise<void>((done) => setTimeout(() => done(), 10));
console.log('after');
`,
  ends: 'finished',
  prints: ['0 before', '10 after'],
});
