/** Compiled programs, hooks in, in realms of Node. */

import { Script } from 'node:vm';
import type { Program } from '../../../src/runtime/index.ts';
import { host } from '../../../src/runtime/sandbox/node-host.ts';
import type { RealmPort } from '../../../src/runtime/sandbox/realm-port.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
import { observedIn } from './observed-in.ts';
import type { TracedSide } from './side.ts';

/** Programs that one realm runs; then a fresh one takes over. */
const PER_REALM = 200;

/** Hooks that break a program's syntax would leave a realm without an answer. */
function syntaxError({ factory }: Program): string | undefined {
  try {
    new Script(`'use strict'; (${factory})`);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

export function tracedSide(): TracedSide {
  let port: RealmPort | undefined;
  let runs = 0;
  const end = () => {
    port?.terminate();
    port = undefined;
  };
  return {
    async run(program: Program) {
      const error = syntaxError(program);
      if (error) return { lines: [], main: error };
      if (runs++ % PER_REALM === PER_REALM - 1) end();
      port ??= await host.start();
      const { trace, clean } = await runIn(port, program, { again: true });
      if (!clean) end();
      return observedIn(trace);
    },
    end,
  };
}
