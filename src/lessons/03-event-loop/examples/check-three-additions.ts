let n = 0;
const add = async () => {
  n = n + (await 1);
};
await Promise.all([add(), add(), add()]);
console.log(n);
