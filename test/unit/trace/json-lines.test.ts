import { describe, expect, it } from 'vitest';
import { textForm } from '../../../src/runtime/index.ts';
import { fromJsonLines, TraceError, toJsonLines } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

const programs = {
  'that prints and waits': `import { setTimeout as sleep } from 'node:timers/promises';
const job = async (n: number) => { await sleep(n); console.log(n, [n, { n }], new Map([['ä\\n"', -0]]), Symbol('s')); };
await Promise.all([job(2), job(1)]);`,
  'that asks the world': `const r = await fetch('https://api.lanternpost.test/posts', { headers: { 'x-a': 'b: c' } }); console.log((await r.json()).length);`,
  'with every kind of wait': `async function* g() { yield 1; yield 2; }
for await (const x of g()) console.log(x);
performance.mark('m'); performance.measure('n', 'm');
setInterval(() => {}, 3000); void fetch('https://api.lanternpost.test/hang');
void Promise.reject(new Error('nobody')); `,
  'that fails': `await null; throw new TypeError('over');`,
  'that waits for ever': `await new Promise(() => {});`,
};

describe('a trace as JSON lines', () => {
  it.each(Object.entries(programs))(
    'of a program %s comes back as the same text',
    async (_name, text) => {
      const trace = await runProgram(text, { seed: 3 });
      const lines = toJsonLines(trace);
      const back = fromJsonLines(lines);
      expect(toJsonLines(back)).toBe(lines);
      expect(textForm(back)).toBe(textForm(trace));
      // What has an error has also the line that threw it, for those who have not the program.
      expect([...back.events()]).toMatchObject([...trace.events()]);
    },
  );

  it('begins with what it is, then has an object a line', async () => {
    const [head, first, ...rest] = toJsonLines(await runProgram('await null;'))
      .trimEnd()
      .split('\n');
    expect(JSON.parse(head as string)).toEqual({ trace: 'meanwhile', version: 1 });
    expect(first).toMatch(
      /^\{"time":0,"kind":"run-start","task":0,"actor":"world","version":1,"seed":0\}$/,
    );
    for (const line of rest) expect(JSON.parse(line)).toHaveProperty('kind');
  });
});

const text = toJsonLines(await runProgram(programs['that prints and waits']));
const lines = text.split('\n');

describe('a text that is no whole trace is refused, with the line', () => {
  const refusal = (broken: string): string => {
    try {
      fromJsonLines(broken);
    } catch (error) {
      expect(error).toBeInstanceOf(TraceError);
      return (error as TraceError).message;
    }
    return 'taken';
  };

  it('cut in the middle of a line', () => {
    const half = `${lines.slice(0, 5).join('\n')}\n${(lines[5] as string).slice(0, 20)}`;
    expect(refusal(half)).toMatch(/^line 6: .*cut/);
  });

  it('cut at the end of a line', () => {
    expect(refusal(lines.slice(0, 5).join('\n'))).toMatch(/^line 5: .*cut/);
    expect(refusal(`${lines.slice(0, 5).join('\n')}\n`)).toMatch(/^line 6: .*cut/);
  });

  it('of another version', () => {
    expect(refusal(text.replace('"version":1', '"version":99'))).toMatch(/^line 1: .*version 99/);
  });

  it('that is not ours', () => {
    for (const other of [
      '',
      '{}\n',
      'hello\n',
      '[1]\n',
      'null\n',
      '{"trace":"other","version":1}\n',
    ]) {
      expect(refusal(other)).toMatch(/^line 1: /);
    }
  });

  it('with a line that is no event', () => {
    for (const line of [
      '{"time":0,"kind":"nonsense","task":0,"actor":"world"}',
      '{"time":0,"kind":"log","task":0,"actor":"nobody","level":"log","values":1}',
      '{"time":0.5,"kind":"timer-fire","task":0,"actor":"world","timer":1}',
      '{"time":"0","kind":"timer-fire","task":0,"actor":"world","timer":1}',
      '{"time":0,"kind":"timer-fire","task":0,"actor":"world"}',
      '{"time":0,"kind":"timer-fire","task":0,"actor":"world","timer":"one"}',
      '{"time":0,"kind":"timer-fire","actor":"world","timer":1}',
      '{"time":0,"kind":"resume","task":1,"actor":"world","ok":true}',
      '{"time":0,"kind":"await","task":1,"actor":"world","site":{"file":"a","line":1,"column":1,"text":""}}',
      '{"time":0,"kind":"mark","task":1,"actor":"world","name":7}',
      'null',
    ]) {
      expect([line, refusal([lines[0], lines[1], line, ...lines.slice(2)].join('\n'))]).toEqual([
        line,
        expect.stringMatching(/^line 3: /),
      ]);
    }
  });
});
