// What MSW looks for is there in a realm.
import '../../../src/runtime/realm/stand-ins.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RequestRow, requests } from '../../../src/runtime/trace/index.ts';
import { handlers } from '../../../src/runtime/world/handlers.ts';
import { type Answer, type Route, routes } from '../../../src/runtime/world/routes.ts';
import { runProgram } from '../run-program.ts';

const all = Object.entries(routes) as [string, Route][];

it('every route that is described has a handler, and the other way round', () => {
  const described = all.map(([, { method, url }]) => `${method} ${url}`).sort();
  const handled = handlers.map(({ info }) => `${info.method} ${info.path}`).sort();
  expect(handled).toEqual(described);
});

interface Asked extends Answer {
  name: string;
  method: string;
  address: string;
}

/** Each answer that is described, with the request for it. */
const answers: Asked[] = all.flatMap(([name, route]) =>
  [[name, route] as const, ...Object.entries(route.variants ?? {})]
    // It takes three others at the same time.
    .filter(([variant]) => variant !== 'tooMany')
    .map(([variant, answer]) => ({
      ...answer,
      name: variant === name ? name : `${name}, ${variant}`,
      method: route.method,
      address: new URL(route.url).origin + answer.example,
    })),
);

describe('every answer comes as it is described:', () => {
  let rows: readonly RequestRow[];

  beforeAll(async () => {
    const asked = answers.map(({ method, address }) => [method, address]);
    const trace = await runProgram(`for (const [method, address] of ${JSON.stringify(asked)}) {
  fetch(address, { method, body: method === 'GET' ? null : '{}' }).catch(() => {});
}`);
    rows = requests(trace);
  });

  it.each(answers.map((answer, i) => [answer.name, i] as const))('%s', (name, i) => {
    const { latency, status = 200 } = answers[i] as Asked;
    const row = rows[i] as RequestRow;
    if (name === 'slow') expect(row).toMatchObject({ headersAt: 300, status: 200 });
    else if (latency === null) expect(row.outcome).toBe('open');
    else if (row.outcome === 'network-error') expect(row.end).toBe(latency);
    else expect(row).toMatchObject({ headersAt: latency, status, outcome: 'done' });
  });
});
