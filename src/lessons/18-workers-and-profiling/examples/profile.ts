import { profile } from './kit.ts';

const get = async (p: string) => (await fetch('https://api.lanternpost.test' + p)).json();
const users = await get('/users');
performance.mark('sorting');
const end = performance.now() + 60;
while (performance.now() < end); // 60 ms of calculation
performance.measure('sort the users', 'sorting');
await Promise.all([get('/posts'), get('/comments')]);
await get('/depots');
const spans = (type: 'resource' | 'measure', kind: 'wait' | 'run') =>
  performance.getEntriesByType(type).map((e) => ({
    name: type === 'resource' ? new URL(e.name).pathname : e.name,
    kind,
    start: e.startTime,
    end: e.startTime + e.duration,
  }));
console.log(profile([...spans('resource', 'wait'), ...spans('measure', 'run')]));
