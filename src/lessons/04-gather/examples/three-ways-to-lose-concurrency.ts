import { setTimeout as sleep } from 'node:timers/promises';

async function load(name: string): Promise<string> {
  await sleep(200);
  return name;
}

const names = ['users', 'posts', 'comments'];

for (const name of names) await load(name);
console.log('await in the loop');

const rows = [await load('users'), await load('posts'), await load('comments')];
console.log('await in the array');

await load('users')
  .then(() => load('posts'))
  .then(() => load('comments'));
console.log('chained .then');

await Promise.all(names.map((name) => load(name)));
console.log('all together');
