import type { Compiled, Program, SourceFile } from '../../runtime/index.ts';
import { type CellParts, hearsOf } from './cell-parts.ts';
import { isEdited, problemsFound, refused } from './cell-state.ts';

/** Real ms of a pause in typing after which the text is compiled, so that Run is quick. */
const PAUSE = 300;

interface Sources {
  /** The printed program, as the build compiled it. */
  printedProgram: () => Promise<Program>;
  /** The files that the program may import beside what is typed. */
  loadGiven: () => Promise<readonly SourceFile[]>;
}

/** A text that compiles. */
export interface Ready {
  text: string;
  program: Program;
}

/** The text of a cell, compiled: by the build as long as it is as printed, here when it was edited. */
export interface Compilation {
  /** The text has changed: compiles it when the reader pauses. */
  soon: () => void;
  /** The text as it is now; undefined when it does not compile. */
  toRun: () => Promise<Ready | undefined>;
  /** The same, for who asked to have it run: when it does not compile, the cell says so. */
  orRefused: () => Promise<Ready | undefined>;
  dispose: () => void;
}

export function createCompilation(parts: CellParts, sources: Sources): Compilation {
  const { state, loadBench } = parts;
  const { printedProgram, loadGiven } = sources;
  const onProgress = hearsOf(parts);
  let compiling: { text: string; result: Promise<Compiled> } | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function compiled(text: string): Promise<Compiled> {
    if (compiling?.text !== text) {
      const result = Promise.all([loadBench(), loadGiven()]).then(async ([bench, given]) => {
        const stop = bench.onCompilerProgress(onProgress);
        const outcome = await bench.compile([{ name: 'main.ts', text }, ...given]).finally(stop);
        if (outcome.ok && text === state.value.text) bench.expect(outcome.program);
        return outcome;
      });
      const job = { text, result };
      compiling = job;
      result.then(
        (outcome) => {
          const arrived = { ...state.value, fetching: undefined };
          state.value = problemsFound(arrived, text, outcome.ok ? [] : outcome.problems);
        },
        () => {
          state.value = { ...state.value, fetching: undefined };
          if (compiling === job) compiling = undefined;
        },
      );
    }
    return compiling.result;
  }

  async function toRun(): Promise<Ready | undefined> {
    if (!isEdited(state.value)) {
      const { text } = state.value;
      return { text, program: await printedProgram() };
    }
    // What is typed while the compiler is on its way is what will run when it is here.
    for (;;) {
      const { text } = state.value;
      const outcome = await compiled(text);
      if (state.value.text !== text) continue;
      return outcome.ok ? { text, program: outcome.program } : undefined;
    }
  }

  async function orRefused(): Promise<Ready | undefined> {
    const ready = await toRun();
    if (ready === undefined) state.value = refused(state.value);
    return ready;
  }

  /** Marks what does not compile. That the compiler did not arrive is no news until a run needs it. */
  async function now(): Promise<void> {
    if (!isEdited(state.value)) return;
    await compiled(state.value.text).then(undefined, () => undefined);
  }

  function soon(): void {
    // The first edit fetches the compiler at once; after that there is time until the reader pauses.
    if (compiling === undefined) void now();
    clearTimeout(pause);
    pause = setTimeout(() => void now(), PAUSE);
  }

  return { soon, toRun, orRefused, dispose: () => clearTimeout(pause) };
}
