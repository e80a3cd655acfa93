import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'prints with formats that a console knows',
  program: `
console.log('%cred %d %%s %q', 'color: red; background: url(https://example.com/x.png)', 1, '100%');
console.log('%f %i %d %o %', 1.5, 'x', 1.9, { a: 1 });
`,
  ends: 'finished',
  prints: ['0 red 1 %s %q 100%', '0 1.5 NaN 1.9 { a: 1 } %'],
});
