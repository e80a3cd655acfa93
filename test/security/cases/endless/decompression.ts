import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'unpacks what is nothing but zeros, again and again',
  program: `
const zeros = new Uint8Array(2 ** 28);
const packed = new Blob([zeros]).stream().pipeThrough(new CompressionStream('gzip'));
const zip = await new Response(packed).arrayBuffer();
const unpack = () => new Response(new Blob([zip]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
for (;;) await Promise.all(Array.from({ length: 8 }, unpack));
`,
  ends: /^limit: (real-time-in-all|no-answer|memory)/,
});
