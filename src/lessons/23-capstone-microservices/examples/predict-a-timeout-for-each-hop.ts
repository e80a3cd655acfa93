const hop = async (n: number) => {
  const signal = AbortSignal.timeout(500);
  await fetch('https://api.lanternpost.test/slow?ms=490', { signal });
  console.log('hop', n, 'answered');
};

for (const n of [1, 2, 3, 4]) await hop(n);
console.log('the customer waited', performance.now(), 'ms');
