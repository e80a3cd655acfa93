// What is no delay, what is too long, and what is cleared when.
const say = (text: string) => () => console.log(text, performance.now());
for (const delay of [
  undefined,
  null,
  '',
  'soon',
  NaN,
  -5,
  -Infinity,
  0.9,
  '7',
  7.9,
  true,
  {},
  [3],
  2 ** 31,
  2 ** 32 + 5,
  Infinity,
  2 ** 31 - 1,
]) {
  setTimeout(say(String(delay)), delay as never);
}
(setTimeout as any)(say('no delay at all'));
const own = setTimeout(() => clearTimeout(own), 3);
let ticks = 0;
const interval = setInterval(() => {
  console.log('tick', ++ticks);
  if (ticks === 3) clearInterval(interval);
}, 2);
const nested = (depth: number) => {
  if (depth < 8) setTimeout(() => nested(depth + 1), 0);
  else say('eight deep')();
};
nested(0);
clearTimeout('nothing' as never);
clearTimeout(undefined);
clearTimeout(String(setTimeout(say('never'), 1)) as never);
await new Promise((done) => setTimeout(done, 20));
let fired = 0;
for (let i = 0; i < 2000; i++) setTimeout(() => fired++, 50 + (i % 7));
await new Promise((done) => setTimeout(done, 60));
console.log(fired);
AbortSignal.timeout(Number.MAX_SAFE_INTEGER);
const left = setInterval(() => {}, 2 ** 31 - 1);
