import { expect, it } from 'vitest';
import { printed, printedIn, runProgram } from '../../run-program.ts';
import { spans } from '../asked.ts';

const EVENTS = 'https://api.lanternpost.test/parcels/LP-0001/events';

it('six lines of JSON in six chunks, cut at bytes 40, 95, 191 (inside a letter), 214 and 260', async () => {
  const trace = await runProgram(`const response = await fetch('${EVENTS}');
console.log(response.status, response.headers.get('content-type'));
let bytes = 0;
const lines = [];
const decoder = new TextDecoder();
let text = '';
for await (const chunk of response.body as any) {
  bytes += chunk.length;
  text += decoder.decode(chunk, { stream: true });
  console.log(bytes, JSON.stringify(decoder.decode(chunk.slice(-1), { stream: false })).includes('\\ufffd') && 'inside a letter');
}`);
  expect(printedIn(trace)).toMatchObject([
    '100 200 application/x-ndjson',
    '300 40 false',
    '500 95 false',
    '700 191 inside a letter',
    '900 214 false',
    '1100 260 false',
    '1300 296 false',
  ]);
  expect(spans(trace)).toEqual(['/parcels/LP-0001/events 0→1300']);
});

it('whole, the note of the fourth is in French', async () => {
  expect(
    await printed(`const text = await (await fetch('${EVENTS}')).text();
const lines = text.split('\\n');
console.log(lines.length, JSON.stringify(lines[6]), JSON.parse(lines[3]!).note);
console.log(lines.slice(0, 6).map((line) => JSON.parse(line).kind).join(' '));`),
  ).toEqual(['1300 7 "" très agité', '1300 created sorted loaded at-sea landed delivered']);
});

it('`bad` breaks the fourth line, `nonl` leaves out the last newline', async () => {
  expect(
    await printed(`for (const query of ['?bad=1', '?nonl=1']) {
  const lines = (await (await fetch('${EVENTS}' + query)).text()).split('\\n');
  console.log(lines.length, lines[3]!.length, lines.at(-1)!.length);
}`),
  ).toEqual(['1100 7 9 0', '2400 6 64 47']);
});

it('a reader that leaves at the second stops the download', async () => {
  const trace = await runProgram(`const response = await fetch('${EVENTS}');
let text = '';
for await (const chunk of (response.body as any).pipeThrough(new TextDecoderStream())) {
  text += chunk;
  if (text.includes('sorted')) break;
}
console.log('left');`);
  expect(printedIn(trace)).toEqual(['500 left']);
  expect(spans(trace)).toEqual(['/parcels/LP-0001/events 0→500 cancelled']);
});

it('of a parcel that is not there: 404, and why', async () => {
  const unknown = EVENTS.replace('LP-0001', 'LP-9999');
  expect(
    await printed(`const response = await fetch('${unknown}');
console.log(response.status, JSON.stringify(await response.json()));`),
  ).toEqual(['80 404 {"error":"no such parcel"}']);
});
