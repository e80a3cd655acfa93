let called = 0;
const sleep = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => called++, { once: true });
    setTimeout(resolve, ms);
  });

const app = new AbortController();
for (let i = 0; i < 50; i++) await sleep(10, app.signal);

app.abort();
console.log('listeners that were left:', called);
