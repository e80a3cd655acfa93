// E18-3.d fails: elapsed
const get = async (p: string) => (await fetch('https://api.lanternpost.test' + p)).json();
export async function buildReport() {
  const us = (await get('/users')).filter((u: any) => u.active);
  const ps = await get('/posts');
  const isl: any = {};
  await Promise.all(
    [...new Set(us.map((u: any) => u.home_depot))].map(async (d: any) => {
      isl[d] = (await get('/depots/' + d)).island;
    }),
  );
  const threads: any[] = [];
  for (let i = 0; i < ps.length; i += 3)
    threads.push(
      ...(await Promise.all(
        ps.slice(i, i + 3).map(async (p: any) => ({
          title: p.title,
          comments: (await get(`/posts/${p.id}/comments`)).length,
        })),
      )),
    );
  return { users: us.map((u: any) => ({ name: u.name, island: isl[u.home_depot] })), threads };
}
