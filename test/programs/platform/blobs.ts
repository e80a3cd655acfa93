// Blobs of all sizes, read at once, beside timers.
const big = new Blob([new Uint8Array(3_000_000).fill(65)]);
const small = new Blob(['è'.repeat(10)], { type: 'text/plain' });
const timer = setInterval(() => console.log('tick', performance.now()), 10);

const pieces = async (blob: Blob) => {
  const sizes = [];
  for await (const piece of blob.stream()) sizes.push(piece.length);
  return sizes.length > 3 ? [sizes.length, sizes.at(-1)] : sizes;
};
console.log(
  await Promise.all([
    big.text().then((text) => text.length),
    small.text(),
    pieces(big),
    pieces(small),
    big.slice(-2).bytes(),
    small.arrayBuffer().then(({ byteLength }) => byteLength),
  ]),
);
const sent = await fetch('https://api.lanternpost.test/parcels/LP-0001', {
  method: 'PUT',
  body: small,
});
console.log(sent.status, performance.now());
clearInterval(timer);
