import type { Program } from '../../../src/runtime/index.ts';

/** The program with one hook that hands its value on through a promise of its own; undefined if it has no such call. */
export function withLateHook(program: Program, hook: string): Program | undefined {
  const { hooksName: H } = program;
  const factory = program.factory
    .replaceAll(`${H}.${hook}(`, `${H}late(`)
    .replace(
      `const ${H} = $rt.hooks,`,
      `const ${H} = $rt.hooks, ${H}late = (...all) => Promise.resolve(${H}.${hook}(...all)).then((v) => v),`,
    );
  return factory.includes(`${H}late(`) ? { ...program, factory } : undefined;
}
