const load = async (path: string) => {
  const res = await fetch(`https://api.lanternpost.test${path}`);
  return res.status;
};
const timeout = (ms: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('timeout')), ms);
  });

try {
  await Promise.race([load('/slow?ms=5000'), timeout(1000)]);
} catch (e) {
  console.log((e as Error).message);
}
const fast = await Promise.race([load('/users/1'), timeout(9000)]);
console.log('fast answer', fast, '— but look at what is left behind');
