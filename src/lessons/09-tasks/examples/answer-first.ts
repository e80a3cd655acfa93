import { setTimeout as sleep } from 'node:timers/promises';

const audit = async (name: string) => {
  await sleep(200);
  console.log('audited', name);
};

const handle = async () => {
  const res = await fetch('https://api.lanternpost.test/users/1');
  const { name } = await res.json();
  const task = audit(name).catch((e) => console.log('audit failed', e));
  console.log('response sent');
  return task;
};

await handle();
console.log('server may stop now');
