let calls = 0;
const load = async () => {
  calls++;
  return (await (await fetch('https://api.lanternpost.test/depots')).json()).length;
};
const values = new Map<string, number>();
const slow = async (k: string) => {
  if (!values.has(k)) values.set(k, await load());
  return values.get(k);
};
await Promise.all([1, 2, 3, 4, 5].map(() => slow('depots')));
console.log('cache the value:  ', calls, 'loads');
calls = 0;
const promises = new Map<string, Promise<number>>();
const quick = (k: string) => {
  if (!promises.has(k)) promises.set(k, load());
  return promises.get(k)!;
};
await Promise.all([1, 2, 3, 4, 5].map(() => quick('depots')));
console.log('cache the promise:', calls, 'load');
