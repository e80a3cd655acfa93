import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'awaits what throws when it is asked for its then',
  program: `
console.log('before');
await { get then(): any { throw new Error('no then'); } };
`,
  ends: 'failed: Error: no then',
  prints: ['0 before'],
});
