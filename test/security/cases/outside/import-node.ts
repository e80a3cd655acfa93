import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'imports what Node has, by names put together while it runs',
  program: `
const name = { toString: () => ['node', 'fs'].join(':') };
for (const each of [['node', 'fs'].join(':'), 'f' + 's', name, '../../../../etc/passwd'] as any[]) {
  await import(each).then(() => console.log('imported'), (error) => console.log(error.name));
}
`,
  ends: 'finished',
  prints: ['0 TypeError', '0 TypeError', '0 TypeError', '0 TypeError'],
});
