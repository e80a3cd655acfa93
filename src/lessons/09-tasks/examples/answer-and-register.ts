import { setTimeout as sleep } from 'node:timers/promises';

const background = new Set<Promise<void>>();

const audit = async (name: string) => {
  await sleep(200);
  console.log('audited', name);
};

const handle = async () => {
  const res = await fetch('https://api.lanternpost.test/users/1');
  const { name } = await res.json();
  const task: Promise<void> = audit(name)
    .catch((e) => console.log('audit failed', e))
    .finally(() => background.delete(task));
  background.add(task);
  console.log('response sent');
};

await handle();
console.log('ready for the next, still running:', background.size);
await Promise.all(background);
console.log('server may stop now');
