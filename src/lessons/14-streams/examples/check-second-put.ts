import { setTimeout as sleep } from 'node:timers/promises';
import { Channel } from './kit.ts';

const channel = new Channel<string>(1);
async function unload() {
  await sleep(100);
  for await (const sack of channel) await sleep(50, sack);
}
unload();
await channel.put('first');
await channel.put('second');
await channel.put('third');
console.log('three put');
channel.close();
