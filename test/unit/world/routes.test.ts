import { expect, it } from 'vitest';
import { requests } from '../../../src/runtime/trace/index.ts';
import { handlers } from '../../../src/runtime/world/api/handlers.ts';
import { API, type Route, routes } from '../../../src/runtime/world/routes.ts';
import { runProgram } from '../run-program.ts';

const all = Object.values(routes) as Route[];

it('every route that is described has a handler, and the other way round', () => {
  const described = all.map(({ method, url }) => `${method} ${url}`).sort();
  const handled = handlers.map(({ info }) => `${info.method} ${info.path}`).sort();
  expect(handled).toEqual(described);
});

it.each(all.filter(({ latency }) => latency !== null))(
  '$method $url takes the $latency ms that are described',
  async ({ method, url, latency }) => {
    const address = url.replace(/:\w+/g, '1');
    const trace = await runProgram(
      `await fetch('${address}', { method: '${method}' }).catch(() => {});`,
    );
    const [row] = requests(trace);
    expect(row?.headersAt ?? row?.end).toBe(latency);
  },
);

it('comments of a post that there is not are none', async () => {
  const trace = await runProgram(
    `console.log(await (await fetch('${API}/posts/99/comments')).json());`,
  );
  expect([...trace.of('log')][0]?.values).toMatchObject({ items: [{ type: 'array', items: [] }] });
});
