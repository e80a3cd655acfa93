/** Failure injection into HTTP: which fault a request meets, decided once, when it arrives. */

import { fresh } from './fresh.ts';
import { type Route, type RouteName, routes } from './routes.ts';
import type { Fault, World } from './world.ts';

interface Injected {
  fault: Fault;
  left: number;
}

const injected = fresh(() => new Map<Route, Injected[]>());
const met = fresh(() => new WeakMap<Request, Fault>());

/** Takes what a run's world says; call it once, when the run begins. */
export function inject({ http = {} }: World): void {
  for (const [name, faults] of Object.entries(http)) {
    const all = [faults].flat().map((fault) => ({ fault, left: fault.times ?? Infinity }));
    injected().set(routes[name as RouteName], all);
  }
}

/** The fault that `request` meets on `route`. */
export function meet(route: Route, request: Request): Fault | undefined {
  const known = met().get(request);
  if (known) return known;
  const next = injected()
    .get(route)
    ?.find(({ fault, left }) => left > 0 && isMeant(fault, request));
  if (!next) return undefined;
  next.left--;
  met().set(request, next.fault);
  return next.fault;
}

/** The fault that `request` has met, if any. */
export const faultOf = (request: Request): Fault | undefined => met().get(request);

function isMeant({ path }: Fault, request: Request): boolean {
  if (path === undefined) return true;
  const { pathname, search } = new URL(request.url);
  return path === pathname || path === pathname + search;
}
