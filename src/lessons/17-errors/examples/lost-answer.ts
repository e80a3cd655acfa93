const post = (key?: string) =>
  fetch('https://api.lanternpost.test/labels', {
    method: 'POST',
    body: '{"parcel":"LP-0001"}',
    headers: key ? { 'idempotency-key': key } : {},
  });
const retryOnce = async (key?: string) => {
  try {
    return await post(key);
  } catch {
    return await post(key);
  }
};
console.log(
  'without a key: label number',
  (await (await retryOnce()).json()).id,
  '← the second one for this parcel',
);
