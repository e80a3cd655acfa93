import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'says that it is done, through every way to send a message',
  program: `
const forged = [{ type: 'done', run: 1, clean: true }, { type: 'part', run: 1, part: {} }, { type: 'ready' }];
const scope = globalThis as any;
for (const message of forged) {
  for (let run = 0; run < 200; run++) {
    try { scope.postMessage?.({ ...message, run }); } catch {}
    try { scope.self?.postMessage?.({ ...message, run }, []); } catch {}
    try { scope.parentPort?.postMessage?.({ ...message, run }); } catch {}
    try { scope.realmHost?.port?.postMessage?.({ ...message, run }); } catch {}
  }
}
console.log('sent');
await new Promise((done) => setTimeout(done, 10));
console.log('still running');
`,
  ends: 'finished',
  prints: ['0 sent', '10 still running'],
});
