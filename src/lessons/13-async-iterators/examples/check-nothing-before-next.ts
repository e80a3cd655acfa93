async function* letters() {
  console.log('begun');
  yield 'a';
  yield 'b';
}

const source = letters();
console.log('made');
for await (const letter of source) {
  console.log(letter);
  break;
}
