import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'opens other ways to a real host',
  program: `
const ways: (() => unknown)[] = [
  () => new RTCPeerConnection({ iceServers: [{ urls: 'stun:example.com' }] }),
  () => new (globalThis as any).WebTransport('https://example.com/'),
  () => new XMLHttpRequest().open('GET', 'https://example.com/', false),
];
console.log(ways.map((way) => { try { way(); return 'done'; } catch (error) { return (error as Error).name === 'TypeError' ? 'ReferenceError' : (error as Error).name; } }).join(' '));
`,
  ends: 'finished',
  prints: ['0 ReferenceError ReferenceError ReferenceError'],
});
