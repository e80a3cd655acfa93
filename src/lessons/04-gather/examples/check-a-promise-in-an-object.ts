import { setTimeout as sleep } from 'node:timers/promises';

const load = async (name: string) => {
  await sleep(100);
  return { name };
};
const rows = await Promise.all(['a', 'b'].map((name) => ({ row: load(name) })));
console.log(rows.map(({ row }) => row instanceof Promise).join(' '));
