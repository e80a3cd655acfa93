/**
 * Servers that a program brings itself. What a file exports by default, if it has a `fetch` as an app of Hono has,
 * answers at the file's own host: `dashboard.ts` at `https://dashboard.svc.test`, in the place of any such service of
 * the world. `deno serve`, Bun and Cloudflare's workers call the `fetch` of a default export in the same way.
 */

import type { Clock } from './clock.ts';
import { $Map, $Promise, $Reflect, $Response, $TypeError, $URL, whenSettled } from './originals.ts';

type Handler = (request: Request) => Response | Promise<Response>;

export class OwnServers {
  readonly #clock: Clock;
  readonly #exported = new $Map<string, unknown>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @param file `dashboard.ts` */
  add(file: string, exported: unknown): void {
    const name = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
    this.#exported.set(`${name.toLowerCase()}.svc.test`, exported);
  }

  /** The server's answer, which comes as an event of the clock; undefined when it is for none of them. */
  answer(request: Request): Promise<Response> | undefined {
    const { host } = new $URL(request.url);
    const server = this.#exported.get(host) as { fetch?: unknown } | null | undefined;
    const handler = server?.fetch;
    if (typeof handler !== 'function') return undefined;
    return new $Promise((resolve, reject) => {
      this.#clock.after(0, () => {
        try {
          const answer = $Reflect.apply(handler as Handler, server, [request]);
          whenSettled($Promise.resolve(answer), (response) => resolve(checked(response)), reject);
        } catch (error) {
          reject(error);
        }
      });
    });
  }
}

function checked(response: unknown): Response | Promise<never> {
  if (response instanceof $Response) return response;
  return $Promise.reject(new $TypeError('the server answered with something that is no Response'));
}
