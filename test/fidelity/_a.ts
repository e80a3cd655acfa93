import { compiled } from '/work/main/test/fidelity/run/compare.ts';
import { host } from '/work/main/src/runtime/sandbox/node-host.ts';
import { runIn } from '/work/main/src/runtime/sandbox/run.ts';
const text = `await using r = { async [Symbol.asyncDispose]() { console.log('d'); await null; console.log('e'); } };
console.log('x'); for (let i = 0; i < 2; i++) (async () => (await 1, console.log(i)))();`;
const p = await compiled(text);
console.log(p.factory);
const port = await host.start();
for (let k = 0; k < 3; k++) {
const t0 = performance.now();
const { trace, clean } = await runIn(port, p);
console.log(performance.now() - t0, clean);
console.log([...trace.events()].map((e) => JSON.stringify(e)).slice(0, 40).join('\n'));
}
port.terminate();
