// E18-3.b fails: max-in-flight
const get = async (p: string) => (await fetch('https://api.lanternpost.test' + p)).json();
export async function buildReport() {
  const [us, ps] = await Promise.all([get('/users'), get('/posts')]);
  const m = new Map<string, Promise<any>>();
  const dep = (d: string) => {
    if (!m.has(d)) m.set(d, get('/depots/' + d));
    return m.get(d)!;
  };
  const [users, threads] = await Promise.all([
    Promise.all(
      us
        .filter((u: any) => u.active)
        .map(async (u: any) => ({ name: u.name, island: (await dep(u.home_depot)).island })),
    ),
    Promise.all(
      ps.map(async (p: any) => ({
        title: p.title,
        comments: (await get(`/posts/${p.id}/comments`)).length,
      })),
    ),
  ]);
  return { users, threads };
}
