/** A scenario of an exercise, and the answer that it calls. */

import type { RunRequest } from '../sandbox/protocol.ts';
import type { Factory } from './evaluate.ts';
import type { Programs } from './programs.ts';
import type { RunState } from './run-state.ts';
import { complete, scenarioTools } from './scenario-tools.ts';

interface Scenarios {
  [name: string]: { run: (answer: object, tools: object) => Promise<unknown> };
}

/**
 * Starts the scenario first, so that what it uses are originals, then the answer, and calls it.
 * @param onMain told which task the call is
 */
export async function startScenario(
  run: RunState,
  programs: Programs,
  { scenario, program }: RunRequest,
  factories: { scenario: Factory; answer: Factory },
  onMain: (task: number) => void,
): Promise<unknown> {
  const { name = '', firstSite = 0 } = scenario ?? {};
  const { exports: scenarios } = await programs.start(run, factories.scenario, {
    actor: 'scenario',
    mainName: 'scenarios',
    firstSite,
  });
  const tools = scenarioTools(run);
  const { exports: answer } = await programs
    .start(run, factories.answer, {
      actor: 'reader',
      mainName: 'answer',
      firstSite: program.firstSite,
    })
    .catch((error) => {
      tools.observe('#load-failed', error);
      throw error;
    });
  const promise = (scenarios as Scenarios)[name]?.run(complete(answer, tools.observe), tools);
  const task = run.known.taskOf(promise);
  if (task !== undefined) onMain(task);
  run.tasks.current = undefined;
  return promise;
}
