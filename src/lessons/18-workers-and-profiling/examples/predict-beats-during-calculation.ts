const jobs = [1, 2, 3, 4];
let beats = 0;
const hb = setInterval(() => beats++, 50);

await Promise.all(
  jobs.map(async () => {
    const end = performance.now() + 100;
    while (performance.now() < end);
  }),
);
console.log('beats during it:', beats, 'in', performance.now(), 'ms');
clearInterval(hb);
