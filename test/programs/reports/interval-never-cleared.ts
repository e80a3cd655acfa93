// A heartbeat that outlives what it was for.
import { setTimeout as sleep } from 'node:timers/promises';

let beats = 0;
setInterval(() => beats++, 400);
setTimeout(() => console.log('reminder'), 3000);
await sleep(1000);
console.log(beats, 'beats');
