import { setTimeout as sleep } from 'node:timers/promises';

async function countMembers(): Promise<number> {
  await sleep(300);
  return 6;
}

async function newestNotice(): Promise<string> {
  await sleep(200);
  return 'Notice 8';
}

async function frontPage(): Promise<{ members: number; newest: string }> {
  const [members, newest] = await Promise.all([countMembers(), newestNotice()]);
  return { members, newest };
}

const page = await frontPage();
console.log(page.members + 1, page.newest.toUpperCase());
