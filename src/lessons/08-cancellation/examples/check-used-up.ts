const url = 'https://api.lanternpost.test/slow?ms=100';
const controller = new AbortController();
const { signal } = controller;

const first = fetch(url, { signal }).catch(() => console.log('first stopped'));
controller.abort();
await first;
await fetch(url, { signal }).catch(() => console.log('second stopped'));
