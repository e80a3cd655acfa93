const post = (key: string) =>
  fetch('https://api.lanternpost.test/labels', {
    method: 'POST',
    body: '{"parcel":"LP-0001"}',
    headers: { 'idempotency-key': key },
  });
try {
  await post('abc');
} catch (e) {
  console.log('first try:', (e as Error).name, '— did it happen?');
}
console.log('second try, same key: label number', (await (await post('abc')).json()).id);
