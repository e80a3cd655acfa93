setTimeout(() => console.log('4 timer'), 0);
queueMicrotask(() => console.log('2 microtask'));
Promise.resolve().then(() => console.log('3 promise reaction'));
console.log('1 synchronous');
