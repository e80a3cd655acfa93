// Tasks of three priorities, aborted and delayed ones, frames, and timers among them.
const { scheduler } = globalThis as any;
const say = (text: string) => () => console.log(text, performance.now());
scheduler.postTask(say('background'), { priority: 'background' });
scheduler.postTask(say('visible'));
setTimeout(say('timer'), 0);
scheduler.postTask(say('blocking'), { priority: 'user-blocking' });
scheduler.postTask(say('delayed'), { delay: 20 });
requestAnimationFrame((at) => console.log('frame', at));
const id = requestAnimationFrame(say('never'));
clearTimeout(id);
cancelAnimationFrame(id);
const controller = new AbortController();
const aborted = scheduler.postTask(say('never'), { signal: controller.signal, delay: 5 });
controller.abort(new Error('changed my mind'));
for (const promise of [
  aborted,
  scheduler.postTask(say('never'), { signal: AbortSignal.abort('before') }),
  scheduler.postTask('no function'),
  scheduler.postTask(say('never'), { priority: 'urgent' }),
  scheduler.postTask(say('never'), { delay: -1 }),
  scheduler.postTask(() => {
    throw new RangeError('in the task');
  }),
  scheduler.postTask(async () => 'what it returned'),
]) {
  console.log(await promise.catch((error: any) => error));
}
await scheduler.wait(30);
say('waited')();
setTimeout(say('timer of now'), 0);
scheduler.postTask(say('task of now'));
await scheduler.yield();
say('yielded')();
