setTimeout(() => console.log('a'), 10);
setTimeout(() => console.log('b'), 0);
const end = performance.now() + 20;
while (performance.now() < end); // 20 ms of calculation
console.log('calculated');
