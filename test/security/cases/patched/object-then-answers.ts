import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes every object a thenable, and looks at what comes by',
  program: `
const names = new Set<string>();
Object.defineProperty(Object.prototype, 'then', {
  configurable: true,
  get() {
    names.add(this?.constructor?.name ?? typeof this);
    return undefined;
  },
});
await fetch('https://api.lanternpost.test/posts');
delete (Object.prototype as any).then;
console.log('came by:', [...names].join(', '));
`,
  ends: 'finished',
  // MSW's own objects, under names that its build gives them, and what a stream of the platform's brings.
  prints: [/^200 came by: Object, [\w$]+, Response/],
});
