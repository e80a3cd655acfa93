const res = await fetch('https://api.lanternpost.test/users/1');
console.log(typeof (await res.text()));
await res.json().then(
  () => console.log('json too'),
  (e) => console.log(e.name),
);
