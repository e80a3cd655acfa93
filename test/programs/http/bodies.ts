// Bodies in pieces: read, left, cancelled, aborted, copied, piped.
const API = 'https://api.lanternpost.test';
const events = `${API}/parcels/LP-0001/events`;
const say = (...what: unknown[]) => console.log(performance.now(), ...what);

const reading = async () => {
  const decoder = new TextDecoder();
  for await (const piece of (await fetch(events)).body as any) {
    say('piece', piece.length, decoder.decode(piece, { stream: true }));
  }
};
const leaving = async () => {
  for await (const piece of (await fetch(`${API}/trickle`)).body as any) {
    say('left after', piece.length);
    break;
  }
};
const cancelling = async () => {
  const reader = (await fetch(`${API}/trickle`)).body!.getReader();
  await reader.read();
  await reader.cancel('enough');
  say('cancelled', (await reader.read()).done);
};
const aborting = async (ms: number) => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error(`after ${ms}`)), ms);
  try {
    const response = await fetch(`${API}/trickle`, { signal: controller.signal });
    say('headers', ms);
    say((await response.text()).length);
  } catch (error: any) {
    say(error.message, error === controller.signal.reason);
  }
};
const copying = async () => {
  const response = await fetch(events);
  const copy = response.clone();
  const [text, bytes] = await Promise.all([response.text(), copy.bytes()]);
  say('both', text.length, bytes.length, response.bodyUsed, copy.url === response.url);
};
const piping = async () => {
  const { body } = await fetch(events);
  const texts = body!.pipeThrough(new TextDecoderStream());
  for await (const text of texts as any) say('text', text.length);
};
const neverRead = async () => say('status', (await fetch(`${API}/trickle`)).status);

await Promise.all([
  reading(),
  leaving(),
  cancelling(),
  aborting(20),
  aborting(1000),
  aborting(100_000),
  copying(),
  piping(),
  neverRead(),
]);
const twice = await fetch(`${API}/posts`);
await twice.json();
await twice.json().catch((error) => say(error.name));
