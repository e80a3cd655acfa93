import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs a class and an instance of it, whose name is never told',
  program: `
class Parcel { static get name(): string { for (;;); } }
console.log(Parcel, new Parcel());
console.log('after');
`,
  ends: 'finished',
  prints: [/^0 \[class/, '0 after'],
});
