const url = 'https://api.lanternpost.test/trickle';

const controller = new AbortController();
const tooSlow = new DOMException('too slow', 'TimeoutError');
const timer = setTimeout(() => controller.abort(tooSlow), 1000);

const res = await fetch(url, { signal: controller.signal });
clearTimeout(timer); // it has answered
console.log('headers', res.status);
console.log('body', (await res.text()).length, 'characters');
