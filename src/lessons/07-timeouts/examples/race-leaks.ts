const timeout = (ms: number) =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('timeout')), ms));
try {
  await Promise.race([fetch('https://api.lanternpost.test/slow?ms=5000'), timeout(1000)]);
} catch (e) {
  console.log((e as Error).message);
}
const fast = await Promise.race([fetch('https://api.lanternpost.test/users/1'), timeout(9000)]);
console.log('fast answer', fast.status, '— but look at what is left behind');
