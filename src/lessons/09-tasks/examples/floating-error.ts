import { setTimeout as sleep } from 'node:timers/promises';

const sendMail = async () => {
  await sleep(50);
  throw new Error('mail server is down');
};

try {
  sendMail();
  console.log('mail on its way (we think)');
} catch {
  console.log('never reached');
}
await sleep(100);
