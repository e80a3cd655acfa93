import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs values whose conversions throw',
  program: `
const broken = () => { throw new Error('converted'); };
console.log({
  toString: broken, valueOf: broken, toJSON: broken, [Symbol.toPrimitive]: broken,
  [Symbol.for('nodejs.util.inspect.custom')]: broken, inspect: broken, then: broken,
});
console.log('after');
`,
  ends: 'finished',
  prints: [/^0 \{/, '0 after'],
});
