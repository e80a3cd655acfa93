import type { HttpHandler } from 'msw/http';

/**
 * The same handler, of which nobody can change what it answers. MSW hands its handlers through promises, so that a program
 * that puts a `then` upon `Object.prototype` gets hold of them; and the next run in this realm asks them again.
 */
export function fixedHandler(handler: HttpHandler): HttpHandler {
  for (const name of ['info', 'options', 'resolver']) {
    Object.defineProperty(handler, name, { writable: false });
  }
  Object.freeze(handler.info);
  // MSW goes on to note in fields that are there whether it was used.
  Object.seal(handler);
  for (let at = above(handler); at !== Object.prototype; at = above(at)) Object.freeze(at);
  return handler;
}

const above = (object: object): object => Object.getPrototypeOf(object);
