const API = 'https://api.lanternpost.test';
for (const path of ['/users', '/posts', '/comments']) {
  const rows = await (await fetch(API + path)).json();
  console.log(path, rows.length);
}
