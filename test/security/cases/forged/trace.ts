import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'looks for the hooks by the text of its own functions',
  program: `
const own = String(async () => { await null; });
const name = /\\$h\\w+/.exec(own)?.[0] ?? '$rt';
try {
  const get = (0, eval)(name);
  console.log('reached', typeof get);
} catch (error) {
  console.log('Error');
}
`,
  ends: 'finished',
  prints: ['0 Error'],
});
