const file = new Blob(['id,weight\n', 'LP-0001,200\n', 'LP-0002,2', '50\n']);
let rest = '';
let rows = 0;
for await (const text of file.stream().pipeThrough(new TextDecoderStream())) {
  const lines = (rest + text).split('\n');
  rest = lines.pop()!;
  rows += lines.length;
}
console.log('lines', rows, 'left over', JSON.stringify(rest));
