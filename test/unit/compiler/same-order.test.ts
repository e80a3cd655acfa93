import { describe, expect, it } from 'vitest';
import { compiled } from '../run-program.ts';
import { linesOnEngine } from './engine.ts';
import { linesUnderHooks } from './hooked.ts';
import { withLateHook } from './late-hook.ts';
import { trickyPrograms } from './tricky-programs.ts';

describe('hooks observe; what a program prints keeps the order of the engine', () => {
  it.each(trickyPrograms)('%s', async (_name, text) => {
    const native = await linesOnEngine(text);
    expect(native.length).toBeGreaterThan(3);
    expect(await linesUnderHooks(await compiled(text))).toEqual(native);
  });
});

describe('a hook that makes one tick more is found by the same comparison', () => {
  it.each(['waits', 'returns', 'iterates', 'yields'] as const)('in `%s`', async (hook) => {
    const found: string[] = [];
    for (const [name, text] of trickyPrograms) {
      const late = withLateHook(await compiled(text), hook);
      if (late === undefined) continue;
      const lines = await linesUnderHooks(late);
      if (lines.join('\n') !== (await linesOnEngine(text)).join('\n')) found.push(name);
    }
    expect(found).not.toEqual([]);
  });
});
