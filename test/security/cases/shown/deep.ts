import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs a list of a hundred thousand links, and itself',
  program: `
let list: any = null;
for (let i = 0; i < 100_000; i++) list = { next: list };
console.log(list);
const self: any = { a: {} };
self.a.self = self;
console.log(self);
console.log('after');
`,
  ends: 'finished',
  prints: [/^0 \{/, /^0 <ref \*1>/, '0 after'],
});
