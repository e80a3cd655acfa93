import { setTimeout as sleep } from 'node:timers/promises';

async function f() {
  try {
    return sleep(50).then(() => console.log('work done'));
  } finally {
    console.log('cleanup');
  }
}
await f();
console.log('returned');
