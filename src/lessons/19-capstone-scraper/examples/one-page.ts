const res = await fetch('https://harbour.test/');
const html = await res.text();
console.log(
  res.status,
  html.match(/<title>(.*?)<\/title>/)![1],
  [...html.matchAll(/href="(.*?)"/g)].map((m) => m[1]),
);
