// E16-3.b fails: settles
export async function usersWithPosts(pool: any) {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c: any) => c.release());
  const { rows: users } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
  const out: any[] = [];
  for (const u of users) {
    using more = new DisposableStack();
    const c2 = more.adopt(await pool.connect(), (c: any) => c.release());
    out.push({
      user: u.name,
      posts: (await c2.query('SELECT * FROM posts WHERE user_id = $1', [u.id])).rows.map(
        (p: any) => p.title,
      ),
    });
  }
  return out;
}
