import { describe, expect, it } from 'vitest';
import { run, expect as runIsExpected, warm } from '../../../src/runtime/index.ts';
import { giveAhead } from '../../../src/runtime/sandbox/ahead.ts';
import { host } from '../../../src/runtime/sandbox/node-host.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
import { toComparableLines } from '../../../src/runtime/trace/index.ts';
import { compiled, printedIn } from '../run-program.ts';

const text = `import { setTimeout as sleep } from 'node:timers/promises';
console.log('starts');
await Promise.all([300, 200, 100].map(async (ms) => { await sleep(ms); console.log(ms); }));
void Promise.reject(new Error('lost'));`;

describe('a program that its realm was given ahead', () => {
  it('has the trace that it has without', async () => {
    const without = await run(await compiled(text), { seed: 7 });
    const program = await compiled(text);
    runIsExpected(program);
    await warm();
    const ahead = await run(program, { seed: 7 });
    expect(toComparableLines(ahead)).toBe(toComparableLines(without));
    expect(printedIn(ahead)).toHaveLength(5);
  });

  it('does nothing before it is run', async () => {
    const port = await host.start();
    const heard: string[] = [];
    port.onMessage = ({ type }) => heard.push(type);
    giveAhead(port, await compiled(`console.log('said');`));
    port.send({ type: 'ping', ping: 1 });
    await expect.poll(() => heard).toEqual(['pong']);
    port.terminate();
  });

  it('leaves its realm to another one', async () => {
    const port = await host.start();
    giveAhead(port, await compiled(`console.log('this');`));
    const { trace } = await runIn(port, await compiled(`console.log('that');`));
    expect(printedIn(trace)).toEqual(['0 that']);
    port.terminate();
  });

  it('starts anew when it is run again there, under another name of its hooks', async () => {
    const program = await compiled(`let runs = 0; console.log(++runs);`);
    const port = await host.start();
    giveAhead(port, program);
    const sent: string[] = [];
    const { send } = port;
    port.send = (message, transfer) => {
      if (message.type === 'run') sent.push(message.program.factory);
      send(message, transfer);
    };
    for (let times = 0; times < 2; times++) {
      const { trace } = await runIn(port, program, { again: true });
      expect(printedIn(trace)).toEqual(['0 1']);
    }
    expect(sent[0]).not.toBe(sent[1]);
    port.terminate();
  });
});
