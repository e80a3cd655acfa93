import { Semaphore } from './kit.ts';

const sem = new Semaphore(3);
const codes = await Promise.all(
  Array.from({ length: 12 }, async (_, i) => {
    const release = await sem.acquire();
    try {
      return (await fetch(`https://api.lanternpost.test/geocode?q=${i}`)).status;
    } finally {
      release();
    }
  }),
);
console.log(codes.join(' '));
