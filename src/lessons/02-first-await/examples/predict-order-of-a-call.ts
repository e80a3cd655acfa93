async function f() {
  console.log('B');
  await null;
  console.log('D');
}
console.log('A');
const p = f();
console.log('C');
await p;
console.log('E');
