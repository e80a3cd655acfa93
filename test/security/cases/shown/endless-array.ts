import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs an array of four billion holes',
  program: `
console.log(new Array(4294967295));
console.log('after');
`,
  ends: 'finished',
  prints: ['0 [ <4294967295 empty items> ]', '0 after'],
});
