import { setTimeout as sleep } from 'node:timers/promises';

let shown = '';
let current = new AbortController();
const search = async (text: string, ms: number) => {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  await fetch(`https://api.lanternpost.test/slow?ms=${ms}`, { signal });
  shown = text;
  console.log('screen now shows results for', text);
};

search('a', 300).catch((e) => console.log('a:', e.name));
await sleep(50);
search('ab', 100).catch((e) => console.log('ab:', e.name));
await sleep(400);
console.log('the box says "ab", the screen says', JSON.stringify(shown));
