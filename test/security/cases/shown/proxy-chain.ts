import { hostile } from '../../hostile.ts';

export default hostile({
  does: "logs a proxy that is its own prototype's proxy, without end",
  program: `
console.log('before');
const endless: any = () => new Proxy({}, { getPrototypeOf: endless, getOwnPropertyDescriptor: () => undefined });
console.log(endless());
console.log('after');
`,
  ends: 'finished',
  prints: ['0 before', /^0/, '0 after'],
});
