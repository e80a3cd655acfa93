// E18-3.e fails: no-duplicate-requests
const API = 'https://api.lanternpost.test';
function limiter(n: number) {
  let free = n;
  const queue: (() => void)[] = [];
  return async <T>(job: () => Promise<T>): Promise<T> => {
    if (free > 0) free--;
    else await new Promise<void>((r) => queue.push(r));
    try {
      return await job();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free++;
    }
  };
}
export async function buildReport() {
  const limit = limiter(3);
  const get = (p: string) => limit(async () => (await fetch(API + p)).json());
  const people = get('/users').then((us: any[]) =>
    Promise.all(
      us
        .filter((u) => u.active)
        .map(async (u) => ({
          name: u.name,
          island: (await get('/depots/' + u.home_depot)).island,
        })), // north twice
    ),
  );
  const talk = get('/posts').then((ps: any[]) =>
    Promise.all(
      ps.map(async (p) => ({
        title: p.title,
        comments: (await get(`/posts/${p.id}/comments`)).length,
      })),
    ),
  );
  const [users, threads] = await Promise.all([people, talk]);
  return { users, threads };
}
