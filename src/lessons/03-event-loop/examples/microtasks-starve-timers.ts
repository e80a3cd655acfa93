setTimeout(() => console.log('timer, due at 5'), 5);
for (let i = 0; i < 1000; i++) {
  const end = performance.now() + 1;
  while (performance.now() < end); // 1 ms of work
  await null; // never leaves the microtask queue
}
console.log('loop finished');
