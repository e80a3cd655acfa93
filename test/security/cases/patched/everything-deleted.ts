import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'deletes every global',
  program: `
console.log('before');
const { log } = console;
const later = setTimeout;
const { ownKeys } = Reflect;
for (const key of ownKeys(globalThis)) {
  try { delete (globalThis as any)[key]; } catch {}
}
later(() => log('after'), 10);
`,
  ends: 'finished',
  prints: ['0 before', '10 after'],
});
