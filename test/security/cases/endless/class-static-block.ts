import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'loops for ever while a class is made',
  program: `
class Parcel {
  static { do {} while (true); }
}
`,
  ends: 'limit: real-time at line 2',
});
