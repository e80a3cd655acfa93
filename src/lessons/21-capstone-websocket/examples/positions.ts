import { messages } from './kit.ts';

const ws = new WebSocket('wss://live.lanternpost.test/couriers');
for await (const m of messages(ws)) console.log(m.courier, 'at', m.lat);
console.log('closed normally');
