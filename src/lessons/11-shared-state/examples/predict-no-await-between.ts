let n = 0;
const inc = async () => {
  n = n + 1;
  await null;
};
await Promise.all([inc(), inc(), inc()]);
console.log(n);
