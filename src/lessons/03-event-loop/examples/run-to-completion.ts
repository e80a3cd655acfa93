let n = 0;
const safe = async () => {
  const v = n;
  n = v + 1;
};
await Promise.all([safe(), safe(), safe()]);
console.log('no await between read and write:', n);
n = 0;
const unsafe = async () => {
  const v = n;
  await null;
  n = v + 1;
};
await Promise.all([unsafe(), unsafe(), unsafe()]);
console.log('one await between them:', n);
