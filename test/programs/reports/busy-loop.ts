// A loop that keeps the thread: timers and answers come late.
import { setTimeout as sleep } from 'node:timers/promises';

function spin(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

async function render(): Promise<void> {
  await sleep(20);
  spin(300);
}

setTimeout(() => console.log('due at 100, at', performance.now()), 100);
const posts = fetch('https://api.lanternpost.test/posts');
await render();
console.log((await posts).status, performance.now());
