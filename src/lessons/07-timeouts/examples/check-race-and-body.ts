import { setTimeout as sleep } from 'node:timers/promises';

const request = fetch('https://api.lanternpost.test/slow?ms=700');
const first = await Promise.race([request, sleep(200)]);
console.log(first === undefined ? 'gave up' : 'answered');
