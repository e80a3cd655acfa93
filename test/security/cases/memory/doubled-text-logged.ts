import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs a text that has been doubled as often as can be',
  program: `
let text = 'xxxxxxxx';
for (let i = 0; i < 25; i++) text += text;
console.log(text);
console.log('after');
`,
  ends: 'finished',
  prints: [/^0 x+/, '0 after'],
});
