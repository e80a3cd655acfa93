const open = async (n: number) => {
  if (n === 3) throw new Error('cannot open 3');
  console.log('open', n);
  return {
    async [Symbol.asyncDispose]() {
      console.log('close', n);
    },
  };
};
async function openAll(ns: number[]) {
  await using stack = new AsyncDisposableStack();
  for (const n of ns) stack.use(await open(n));
  return stack.move(); // nothing is closed here: the caller owns it now
}
await openAll([1, 2, 3]).catch((e) => console.log(e));
await using mine = await openAll([1, 2]);
console.log('I own them');
