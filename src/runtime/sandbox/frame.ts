/**
 * The frame that realms and the database live in: of an opaque origin, without network, storage, or access to the
 * page (HTML, "sandboxing"; its own Content Security Policy on top of the page's).
 */

export const framePolicy =
  "default-src 'none'; script-src 'unsafe-inline' blob: 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'";

/** The workers that it starts, by the name of their script. */
export type ScriptName = 'realm' | 'database';

/** What the page says to the frame; a worker's own port comes with `start`. */
export type ToFrame =
  | { script: ScriptName; text: string }
  | { start: number; script: ScriptName }
  | { end: number }
  /** It answers with `frameHere`. */
  | { ask: true };

/** What the frame says when it is opened, and when it is asked. */
export const frameHere = 'frame-here';

/**
 * The frame's only script. The page's policy, which the frame inherits, names it by its hash. It starts and ends
 * workers; what they say goes straight to the page, through a port.
 */
export const frameBoot = `
const workers = new Map();
const scripts = {};
addEventListener('message', ({ source, data, ports }) => {
  if (source !== parent) return;
  if (data.text) scripts[data.script] = URL.createObjectURL(new Blob([data.text], { type: 'text/javascript' }));
  if (data.start) {
    const worker = new Worker(scripts[data.script]);
    workers.set(data.start, worker);
    worker.postMessage(null, [ports[0]]);
  }
  if (data.end) {
    workers.get(data.end)?.terminate();
    workers.delete(data.end);
  }
  if (data.ask) parent.postMessage('${frameHere}', '*');
});
parent.postMessage('${frameHere}', '*');
`;
