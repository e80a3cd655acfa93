import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'prints marks of direction, NUL and lone surrogates',
  program: `
console.log('a\\u202eb\\u2066c\\u0000d\\ud800e');
console.log(['\\u202e\\u0000\\ud800']);
console.log('after');
`,
  ends: 'finished',
  prints: ['0 a\u202eb\u2066c\u0000d\ud800e', /^0 \[ /, '0 after'],
});
