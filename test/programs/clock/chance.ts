// Chance comes from the seed.
console.log(Math.random(), Math.random(), crypto.randomUUID());
console.log(
  crypto.getRandomValues(new Uint8Array(5)),
  crypto.getRandomValues(new BigInt64Array(1)),
  crypto.getRandomValues(new Int16Array(2)),
);
for (const wrong of [
  new Float32Array(1),
  new Uint8Array(65_537),
  new DataView(new ArrayBuffer(1)),
]) {
  try {
    crypto.getRandomValues(wrong as never);
  } catch (error: any) {
    console.log(error.name, error.message);
  }
}
try {
  await crypto.subtle.digest('SHA-256', new Uint8Array(1));
} catch (error: any) {
  console.log(error.name, error.message);
}
const ref = new WeakRef({ kept: true });
new FinalizationRegistry(() => console.log('never')).register({}, 1);
await new Promise((done) => setTimeout(done, 5));
for (let i = 0; i < 50; i++) new Array(100_000).fill(i);
console.log(ref.deref(), String(ref));
