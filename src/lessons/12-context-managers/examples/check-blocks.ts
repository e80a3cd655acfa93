const open = (name: string) => ({
  [Symbol.dispose]() {
    console.log('close', name);
  },
});
{
  using a = open('a');
  for (const name of ['b', 'c']) {
    using each = open(name);
  }
  console.log('end of block');
}
