const openAll = () => {
  using stack = new DisposableStack();
  stack.defer(() => console.log('close'));
  return stack;
};
const mine = openAll();
console.log('in use');
mine.dispose();
