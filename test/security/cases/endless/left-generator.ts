import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'leaves a generator that never lets itself be left',
  program: `
async function* rows() {
  try {
    yield 1;
  } finally {
    await new Promise(() => {});
  }
}
console.log('before');
for await (const row of rows()) break;
console.log('after');
`,
  ends: 'deadlock at line 9',
  prints: ['0 before'],
});
