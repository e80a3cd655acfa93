import { describe, expect, it } from 'vitest';
import { checkTries } from '../../../../src/cli/text/check-tries.ts';
import type { Trial } from '../../../../src/runtime/lesson.ts';
import { runProgram } from '../../run-program.ts';
import { aLesson, whole } from './a-lesson.ts';

const order = `import { setTimeout as sleep } from 'node:timers/promises';
await sleep(100);
`;
const programs = {
  codeOf: async () => order,
  runOf: (_name: string, code: string, seed: number) => runProgram(code, { seed }),
};

const longer: Trial = {
  program: 'order',
  changes: [{ line: 2, from: '100', to: '200' }],
  ends: 200,
};

const problems = async (lesson = aLesson()): Promise<string[]> =>
  (await Array.fromAsync(checkTries(lesson, programs))).flatMap(({ problem }) => problem ?? []);

/** What is found of the lesson's only trial, were it another. */
const trying = (other: Partial<Trial>, mdx = whole) =>
  problems(aLesson({ mdx, tries: { longer: [{ ...longer, ...other }] } }));

const TRIES = 'src/lessons/04-gather/tries.ts';

it('finds nothing where each <Try> is as the runs of its trials are', async () => {
  expect(await problems()).toEqual([]);
  const [pairs, tried, ...more] = await Array.fromAsync(checkTries(aLesson(), programs));
  expect([pairs?.what, tried?.what, more]).toEqual([
    'lesson gather has trials for each <Try>',
    'the <Try> gather/longer is as its runs are',
    [],
  ]);
});

describe('a claim that does not hold', () => {
  it('is named, with what the run was', async () => {
    expect(await trying({ ends: 100, outcome: 'failed' })).toEqual([
      `${TRIES}: longer: when order is tried, ends is 200, not 100. If the run is right, say so here and in the text.
  ${TRIES}: longer: when order is tried, outcome is "finished", not "failed". If the run is right, say so here and in the text.`,
    ]);
  });

  it('is looked for under every seed', async () => {
    const to = "200); await fetch('https://api.lanternpost.test/users'";
    const changes = [{ line: 2, from: '100', to }];
    expect(await trying({ changes, seeds: [0, 1], ends: 500 })).toEqual([
      expect.stringMatching(/longer: when order is tried under seed 1, ends is \d+, not 500/),
    ]);
  });

  it('may be one of several trials', async () => {
    const tries = { longer: [longer, { ...longer, ends: 7 }] };
    expect(await problems(aLesson({ tries }))).toEqual([
      expect.stringContaining('ends is 200, not 7'),
    ]);
  });
});

describe('a trial', () => {
  it('changes what the program has', async () => {
    expect(await trying({ changes: [{ line: 2, from: '150', to: '200' }] })).toEqual([
      `${TRIES}: longer: order cannot be changed so: line 2, «await sleep(100);», has «150» nowhere. Say what the program has.`,
    ]);
  });

  it('leaves a program that compiles', async () => {
    expect(await trying({ changes: [{ line: 2, from: 'sleep(100)', to: '' }] })).toEqual([
      expect.stringContaining('longer: order cannot be changed so: main.ts:2:'),
    ]);
  });

  it('changes something, and claims something', async () => {
    expect(await trying({ changes: [] })).toEqual([
      `${TRIES}: longer: a trial of order changes nothing. Give it \`changes\`, or \`seeds\`.`,
    ]);
    const { ends: _, ...nothing } = longer;
    expect(await problems(aLesson({ tries: { longer: [nothing] } }))).toEqual([
      expect.stringContaining('longer: a trial of order claims nothing.'),
    ]);
  });

  it('is of a program that the lesson shows', async () => {
    expect(await trying({ program: 'one' })).toEqual([
      `${TRIES}: longer: no <Example> of the lesson shows one. Name the program of a listing.`,
    ]);
  });
});

describe('a <Try>', () => {
  it('has trials, and trials have a <Try>', async () => {
    expect(await problems(aLesson({ tries: { other: [longer] } }))).toEqual([
      `${TRIES}: there are no trials of longer. Say what its text has a reader change, and see, in line 13 of index.mdx.
  ${TRIES}: other is tried, and no <Try name="other"> asks for it. Write one, or take the trials out.`,
    ]);
    expect(await trying({})).toEqual([]);
    expect(await problems(aLesson({ tries: { longer: [] } }))).toEqual([
      expect.stringContaining('there are no trials of longer'),
    ]);
  });

  it('has a name, of its own', async () => {
    expect(await trying({}, whole.replace(' name="longer"', ''))).toEqual([
      expect.stringContaining('index.mdx:13: this <Try> has no name.'),
    ]);
    expect(await trying({}, `${whole}\n<Try name="longer">Again.</Try>\n`)).toEqual([
      expect.stringContaining('index.mdx:33: there is a <Try> longer already.'),
    ]);
  });

  it('names the line that is changed, before others', async () => {
    expect(await trying({}, whole.replace('In line 2', 'In line 3'))).toEqual([
      `${TRIES}: longer: the text speaks of line 3 first, and no trial changes it. Count the lines again.`,
    ]);
    expect(await trying({}, whole.replace('In line 2, ', ''))).toEqual([]);
  });

  it('says no time that is not claimed', async () => {
    const saying = (words: string) => trying({}, whole.replace('change 1 to 2 (', `${words} (`));
    expect(await saying('it ends at 200 ms')).toEqual([]);
    expect(await saying('100 ms became 200')).toEqual([]);
    expect(await saying('it ends at 2 ms')).toEqual([expect.stringContaining('says 2 ms, and')]);
    expect(await saying('it ends at 1,200 ms')).toEqual([
      `${TRIES}: longer: the text says 1,200 ms, and no trial claims it. Claim it here, or take it out.`,
    ]);
    expect(await saying('lines come at 200, 300 and 400')).toEqual([
      expect.stringMatching(/ says 300 ms, .*\n.* says 400 ms, /),
    ]);
  });

  it('names its listing, if that is not the one above', async () => {
    const mdx = whole.replace('<Try ', '<Example name="two" title="Another" />\n\n<Try ');
    expect(await trying({}, mdx)).toEqual([
      `${TRIES}: longer: order is listing 4.1, which is not the one above. Name it in line 15 of index.mdx, or try another.`,
    ]);
    expect(await trying({}, mdx.replace('In line 2', 'In line 2 of listing 4.1'))).toEqual([]);
  });
});
