import { setTimeout as sleep } from 'node:timers/promises';

const answer = sleep(400, 'map'); // a wait of 400 ms
const end = performance.now() + 250;
while (performance.now() < end); // 250 ms of calculation
console.log(await answer, 'drawn');
