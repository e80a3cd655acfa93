// What is sent, in every form, and what the server makes of it; answers that are lost, or that nobody waits for.
const API = 'https://api.lanternpost.test';
const put = (body: any, more: object = {}) =>
  fetch(`${API}/parcels/LP-0001`, { method: 'PUT', body, ...more } as RequestInit);
const form = new FormData();
form.set('a', '1');
form.set('file', new File(['{}'], 'parcel.json', { type: 'application/json' }));
const slowly = () =>
  new ReadableStream({
    async pull(controller) {
      await new Promise((done) => setTimeout(done, 40));
      controller.enqueue(new TextEncoder().encode('{"status":"sorted"}'));
      controller.close();
    },
  });
const bodies = [
  '{"weight_g":1}',
  new TextEncoder().encode('{"weight_g":2}'),
  new Blob(['{"weight', '_g":3}']),
  form,
  new URLSearchParams({ weight_g: '4' }),
  '{',
];
const answers = bodies.map(async (body, i) => {
  const response = await put(body);
  console.log(i, response.status, await response.json());
});
answers.push(
  (async () => {
    const response = await put(slowly(), { duplex: 'half' });
    console.log('slowly', response.status);
  })(),
  put('{"weight_g":5}', { signal: AbortSignal.timeout(30) }).then(
    () => console.log('saved'),
    (error) => console.log(error.name),
  ),
);
for (const key of ['k', 'k', 'other']) {
  const label = {
    method: 'POST',
    body: '{"parcel":"LP-0001"}',
    headers: { 'idempotency-key': key },
  };
  answers.push(
    fetch(`${API}/labels`, label).then(
      async (response) => console.log(key, response.status, await response.text()),
      (error) => console.log(key, String(error)),
    ),
  );
}
await Promise.all(answers);
console.log(await (await fetch(`${API}/parcels/LP-0001`)).json());
const refused = [
  [() => fetch('/users')],
  [() => fetch('nowhere')],
  [() => fetch(API, { body: 'x' })],
  [() => fetch(API, { headers: { 'x y': '1' } })],
  [() => fetch(API, { headers: { x: 'a\r\nb: c' } })],
  [() => fetch(API, { method: 'TRACE' })],
  [() => fetch(API, { method: 'POST', body: slowly() })],
] as const;
for (const [call] of refused) await call().catch((error) => console.log(String(error)));
