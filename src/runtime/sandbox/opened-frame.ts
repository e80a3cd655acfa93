import { AwakeTime, afterAwake } from './awake-time.ts';
import { frameBoot, frameHere, framePolicy, type ScriptName, type ToFrame } from './frame.ts';
import { SandboxError } from './sandbox-error.ts';

/** Real ms within which it must have opened. */
const OPEN_WITHIN = 20_000;
/** It does nothing but start and end workers: when it has not answered for so many real ms, it is gone. */
const LOST_AFTER = 1500;

/**
 * The sandboxed frame of this page. A browser may give it a process of its own, and end that alone: when a program has
 * used up the memory, the page lives on, and nothing tells it.
 */
export class OpenedFrame {
  lost = false;
  readonly opened: Promise<void>;
  readonly #element = document.createElement('iframe');
  readonly #scripts = new Map<ScriptName, Promise<void>>();
  readonly #silent = new AwakeTime();
  readonly #listeners = new Set<() => void>();

  constructor() {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const late = new SandboxError('The frame in which programs run did not open.');
    const stop = afterAwake(OPEN_WITHIN, () => reject(late));
    this.opened = promise.finally(stop);
    this.opened.catch(() => this.#lose());
    const heard = ({ source, data }: MessageEvent) => {
      if (source !== this.#element.contentWindow || data !== frameHere) return;
      this.#silent.restart();
      resolve();
    };
    addEventListener('message', heard);
    this.onLost(() => removeEventListener('message', heard));
    this.#element.setAttribute('sandbox', 'allow-scripts');
    this.#element.hidden = true;
    this.#element.title = 'Where programs run';
    this.#element.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${framePolicy}"><script>${frameBoot}</script>`;
    document.body.append(this.#element);
  }

  tell(message: ToFrame, ports: MessagePort[] = []): void {
    // A frame of an opaque origin can be addressed by no origin.
    this.#element.contentWindow?.postMessage(message, '*', ports);
  }

  /** Gives it a script, once; after a failure, the next reading counts. */
  async load(name: ScriptName, read: () => Promise<string>): Promise<void> {
    const loaded =
      this.#scripts.get(name) ?? read().then((text) => this.tell({ script: name, text }));
    this.#scripts.set(name, loaded);
    loaded.catch(() => this.#scripts.delete(name));
    await loaded;
  }

  /** Asks whether it is still there. To be called every `LOOK_EVERY` while something in it is waited for. */
  ask(): void {
    if (this.lost) return;
    if (this.#silent.look() > LOST_AFTER) this.#lose();
    else this.tell({ ask: true });
  }

  /** Calls back when it is gone, with all its workers. Returns how to stop that. */
  onLost(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #lose(): void {
    this.lost = true;
    this.#element.remove();
    for (const listener of [...this.#listeners]) listener();
    this.#listeners.clear();
  }
}
