import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'imports a module that it has made itself',
  program: `
const url = URL.createObjectURL(new Blob(['export default self'], { type: 'text/javascript' }));
await import(url);
`,
  ends: /^failed: TypeError: Cannot import 'blob:/,
});
