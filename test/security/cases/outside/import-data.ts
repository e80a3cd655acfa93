import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'imports a module from a data address',
  program: `
const url = \`data:text/javascript,\${encodeURIComponent('export default globalThis')}\`;
await import(url);
`,
  ends: /^failed: TypeError: Cannot import 'data:/,
});
