// A socket that nobody closes, and another that the server closes.
import { setTimeout as sleep } from 'node:timers/promises';

const url = 'wss://live.lanternpost.test/couriers';
const open = new WebSocket(url);
open.onmessage = ({ data }) => console.log('position', typeof data);
await sleep(180);
console.log('enough seen');
