import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'listens to every method of arrays, for what is not its own',
  program: `
let seen = '';
for (const name of Object.getOwnPropertyNames(Array.prototype)) {
  const method = (Array.prototype as any)[name];
  if (typeof method !== 'function' || name === 'constructor') continue;
  (Array.prototype as any)[name] = function (...all: any[]) {
    seen += \` \${name} of \${this.length}\`;
    return Reflect.apply(method, this, all);
  };
}
console.log('ready');
await new Promise((done) => setTimeout(done, 10));
console.log('seen' + seen);
`,
  ends: 'finished',
  // Node's own: the immediate that has run is taken from a list, as often as there was one.
  prints: ['0 ready', /^10 seen( pop of 2)*$/],
});
