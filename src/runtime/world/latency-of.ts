import { HttpResponse } from 'msw/http';
import { meet } from './faults.ts';
import { latency, never } from './net.ts';
import type { Answer, Route } from './routes.ts';
import type { Fault } from './world.ts';

/**
 * Waits as long as `route` takes to answer `request`, or as long as a scenario has it take. What a scenario wants
 * in place of the answer happens here: it never comes, or is thrown, which MSW takes for the answer.
 * @param answer the one of the route's answers that it will be
 * @param part which part of the time: a server that does something half-way waits twice
 */
export async function latencyOf(
  route: Route,
  request: Request,
  answer: Pick<Answer, 'latency'> = route,
  part = 1,
): Promise<void> {
  const fault = meet(route, request);
  if (fault && 'hang' in fault) return never();
  const ms = fault?.latency ?? answer.latency;
  if (ms === null) return never();
  const instead = fault && inPlaceOfAnswer(fault);
  await latency(`${request.method} ${request.url}`, instead ? ms : ms * part);
  if (instead) throw instead;
}

function inPlaceOfAnswer(fault: Fault): Response | undefined {
  if ('networkError' in fault) return HttpResponse.error();
  if (!('status' in fault)) return undefined;
  const { status, headers = {}, body = { error: 'a fault of this scenario' } } = fault;
  return HttpResponse.json(body as object, { status, headers });
}
