import { setTimeout as sleep } from 'node:timers/promises';

let shown = '';
const search = async (text: string, ms: number) => {
  await fetch(`https://api.lanternpost.test/slow?ms=${ms}`);
  shown = text;
  console.log('screen now shows results for', text);
};

search('a', 300);
await sleep(50);
search('ab', 100);
await sleep(400);
console.log('the box says "ab", the screen says', JSON.stringify(shown));
