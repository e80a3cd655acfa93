import { hostile } from '../../hostile.ts';

export default hostile({
  does: "looks for symbols by which an engine's own objects are driven",
  program: `
let taken = 0;
const targets = [Object.prototype, EventTarget.prototype, Event.prototype, MessagePort.prototype, AbortSignal.prototype];
for (const name of ['nodejs.internal.kHybridDispatch', 'nodejs.internal.kCurrentlyReceivingPorts', 'nodejs.util.inspect.custom', 'nodejs.rejection', 'nodejs.dispose', 'nodejs.asyncDispose', 'nodejs.internal.process.permission']) {
  for (const target of targets) {
    try {
      Object.defineProperty(target, Symbol.for(name), {
        configurable: true,
        get() { taken++; return () => { taken++; }; },
        set() { taken++; },
      });
    } catch {}
  }
}
await new Promise((done) => setTimeout(done, 10));
for (let at = performance.now(); performance.now() < at + 10; );
console.log('taken', taken);
`,
  ends: 'finished',
  prints: ['20 taken 0'],
});
