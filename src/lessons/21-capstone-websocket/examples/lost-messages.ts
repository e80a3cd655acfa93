import { setTimeout as sleep } from 'node:timers/promises';

const ws = new WebSocket('wss://live.lanternpost.test/couriers');
let open = true;
ws.addEventListener('close', () => {
  open = false;
});
const next = () =>
  new Promise<any>((resolve) => {
    ws.addEventListener('message', (e) => resolve(JSON.parse(e.data)), { once: true });
    ws.addEventListener('close', () => resolve(null), { once: true });
  });
while (open) {
  const m = await next();
  if (!m) break;
  console.log('seq', m.seq);
  await sleep(150);
}
