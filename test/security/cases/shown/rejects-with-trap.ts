import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'rejects with values that cannot be looked at',
  program: `
const broken = () => { throw new Error('looked at'); };
const error = Object.create(Error.prototype, { stack: { get: broken }, message: { get: broken }, name: { get: broken } });
Promise.reject(error);
Promise.reject(new Proxy(error, { get: broken, getPrototypeOf: broken, ownKeys: broken }));
Promise.reject(Symbol('x'));
await new Promise((done) => setTimeout(done, 10));
throw error;
`,
  ends: /^failed: /,
});
