import { setTimeout as sleep } from 'node:timers/promises';

const handle = async () => {
  const audit = sleep(200);
  return { status: 200, audit };
};

const { status } = await handle();
console.log('answered', status);
