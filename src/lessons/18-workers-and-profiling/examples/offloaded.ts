import { startWorker } from '@lanternpost/labels';

const beats: number[] = [];
const hb = setInterval(() => beats.push(performance.now()), 50);
using a = startWorker();
using b = startWorker();
const out = await Promise.all(
  [1, 2, 3, 4].map((id) => (id % 2 ? a : b).run('renderLabel', { id })),
);
clearInterval(hb);
console.log(out.length, 'labels;', beats.length, 'beats');
