const controller = new AbortController();
const { signal } = controller;
signal.addEventListener('abort', () => console.log('listener'));

const load = async () => {
  try {
    await fetch('https://api.lanternpost.test/hang', { signal });
  } catch {
    console.log('rejection seen');
  }
};

const loading = load();
console.log('before');
controller.abort();
console.log('after');
await loading;
