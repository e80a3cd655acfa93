const API = 'https://api.lanternpost.test';
const load = async (path: string) => {
  const rows = await (await fetch(API + path)).json();
  console.log(path, rows.length);
};
await Promise.all([load('/users'), load('/posts'), load('/comments')]);
