import { Semaphore } from './kit.ts';

const permits = new Semaphore(3);

const geocode = async (q: number) => {
  const release = await permits.acquire();
  try {
    const res = await fetch(`https://api.lanternpost.test/geocode?q=${q}`);
    return res.status;
  } finally {
    release();
  }
};

const places = Array.from({ length: 12 }, (_, i) => i);
const codes = await Promise.all(places.map((q) => geocode(q)));
console.log(codes.join(' '));
