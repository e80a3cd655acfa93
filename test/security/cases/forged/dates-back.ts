import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes time go back while it runs',
  program: `
Object.defineProperty(performance, 'timeOrigin', { value: -1e15 });
const began = performance.now();
console.log(began);
await new Promise((done) => setTimeout(done, -1e9));
await new Promise((done) => setTimeout(done, Number.NaN));
await new Promise((done) => setTimeout(done, { valueOf: () => 30 } as any));
console.log(performance.now() - began);
`,
  ends: 'finished',
  prints: ['0 0', '30 30'],
});
