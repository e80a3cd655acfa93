// E18-3.f fails: settles
const API = 'https://api.lanternpost.test';
let free = 3;
const queue: (() => void)[] = [];
async function limited<T>(job: () => Promise<T>): Promise<T> {
  if (free > 0) free--;
  else await new Promise<void>((r) => queue.push(r));
  try {
    return await job();
  } finally {
    const next = queue.shift();
    if (next) next();
    else free++;
  }
}
const cache = new Map<string, Promise<any>>();
const get = (p: string) => {
  if (!cache.has(p))
    cache.set(
      p,
      limited(async () => (await fetch(API + p)).json()),
    );
  return cache.get(p)!;
};
export async function buildReport() {
  const [us, ps] = await Promise.all([get('/users'), get('/posts')]);
  const users = Promise.all(
    us
      .filter((u: any) => u.active)
      .map((u: any) =>
        limited(async () => ({
          name: u.name,
          island: (await get('/depots/' + u.home_depot)).island,
        })),
      ),
  );
  const threads = Promise.all(
    ps.map((p: any) =>
      limited(async () => ({
        title: p.title,
        comments: (await get(`/posts/${p.id}/comments`)).length,
      })),
    ),
  );
  return { users: await users, threads: await threads };
}
