import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks for memory from WebAssembly',
  program: `
console.log(typeof (globalThis as any).WebAssembly, typeof (globalThis as any).SharedArrayBuffer);
`,
  ends: 'finished',
  prints: ['0 undefined undefined'],
});
