setTimeout(() => console.log('timer'), 0);
queueMicrotask(() => console.log('microtask'));
await null;
console.log('main');
