import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'finds none of the names that lead out',
  program: `
const names = ['process', 'require', 'module', 'exports', 'Buffer', 'global', '__filename', '__dirname', 'setImmediate', 'Deno', 'Bun',
  'window', 'document', 'parent', 'top', 'frames', 'opener', 'location', 'history', 'open', 'alert', 'confirm', 'prompt', 'print', 'close', 'stop',
  'postMessage', 'onmessage', 'importScripts', 'Worker', 'SharedWorker', 'ServiceWorker', 'Worklet',
  'XMLHttpRequest', 'WebTransport', 'WebSocketStream', 'RTCPeerConnection', 'RTCDataChannel', 
  'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'CacheStorage', 'webkitRequestFileSystem',
  'WebAssembly', 'SharedArrayBuffer', 'Notification', 'PushManager', 'FontFace', 'fonts', 'createImageBitmap', 'OffscreenCanvas',
  'ShadowRealm', 'trustedTypes', 'FileReaderSync', 'MediaSource', 'Temporal', 'sharedStorage', 'launchQueue', 'navigation'];
const scope = globalThis as any;
const found = names.filter((name) => scope[name] !== undefined);
console.log(\`found:\${found.map((name) => \` \${name}\`).join('')}\`);
`,
  ends: 'finished',
  prints: ['0 found:'],
});
