import { expect, it } from 'vitest';
import { compileScenarios } from '../../../src/runtime/index.ts';
import { host } from '../../../src/runtime/sandbox/node-host.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
import { compiled, only } from '../run-program.ts';

it('a call of the answer’s is not taken for one of the scenario’s, which made none', async () => {
  const scenarios = await compileScenarios(`import { Hono } from 'hono';
import { scenario } from '#exercise';
export const calls = scenario({ seeds: 'exact' }, async (answer: any) => { new Hono(); return answer.main(); });`);
  if (!scenarios.ok) throw new Error(JSON.stringify(scenarios.problems));
  const answer = await compiled(
    `const later = setTimeout; export async function main() { later(() => {}, 5); }`,
  );
  const port = await host.start();
  const scenario = { program: scenarios.program, name: 'calls' };
  const { trace } = await runIn(port, answer, { scenario });
  port.terminate();
  const timer = only(trace, 'timer-set');
  expect(timer.actor).toBe('reader');
  expect(timer).not.toHaveProperty('site');
});
