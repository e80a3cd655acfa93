import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'reads its own stack for what is not its own',
  program: `
Error.stackTraceLimit = 1000;
const read = (): string => String(new Error('x').stack);
const texts = [read()];
await new Promise((done) => setTimeout(() => { texts.push(read()); done(null); }, 1));
await fetch('https://api.lanternpost.test/none').catch((error) => texts.push(error.stack));
[3, 1, 2].sort((a, b) => { texts.push(read()); return a - b; });
console.log(texts.some((text) => /file:|node_modules|\\/src\\/|seed|scenario\\(|https?:\\/\\/(?!api)/.test(text)) ? texts : 'nothing');
`,
  ends: 'finished',
  prints: ['1 nothing'],
});
