import pLimit from 'p-limit';

const limit = pLimit(3);

const geocode = async (q: number) => {
  const res = await fetch(`https://api.lanternpost.test/geocode?q=${q}`);
  return res.status;
};

const places = Array.from({ length: 6 }, (_, i) => i);
const codes = await Promise.all(places.map((q) => limit(() => geocode(q))));
console.log(codes.join(' '));
