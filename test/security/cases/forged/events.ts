import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'dispatches the events by which a host would talk to it',
  program: `
const scope = globalThis as any;
for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'rejectionhandled']) {
  for (const target of [scope, scope.self]) {
    try {
      const event = new Event(type);
      Object.assign(event, { data: { type: 'run', run: 1 }, ports: [], reason: new Error('forged'), error: new Error('forged') });
      EventTarget.prototype.dispatchEvent.call(target, event);
    } catch {}
    try { target[\`on\${type}\`]?.({ data: { type: 'ping', ping: 1 } }); } catch {}
  }
}
console.log('dispatched');
await new Promise((done) => setTimeout(done, 10));
console.log('still running');
`,
  ends: 'finished',
  prints: ['0 dispatched', '10 still running'],
});
