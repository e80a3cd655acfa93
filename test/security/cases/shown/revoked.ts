import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs a revoked proxy, alone and inside',
  program: `
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
console.log(proxy);
console.log({ a: proxy });
`,
  ends: 'finished',
  prints: ['0 <Revoked Proxy>', '0 { a: <Revoked Proxy> }'],
});
