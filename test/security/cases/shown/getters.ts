import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs getters that throw, or never end',
  program: `
const value = {
  get a() { throw new Error('looked at'); },
  get b() { for (;;); },
  set c(_: unknown) { throw new Error('written'); },
};
console.log(value);
class Parcel { get id() { throw new Error('looked at'); } }
Object.defineProperty(Parcel.prototype, Symbol.toStringTag, { get() { throw new Error('tag'); } });
console.log('before', Object.getOwnPropertyDescriptor(value, 'a') ? '[Getter]' : '', );
console.log('after');
`,
  ends: 'finished',
  prints: ['0 { a: [Getter], b: [Getter], c: [Setter] }', '0 before [Getter]', '0 after'],
});
