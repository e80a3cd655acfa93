// E16-3.c fails: elapsed
export async function usersWithPosts(pool: any) {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c: any) => c.release());
  const { rows: users } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
  const out: any[] = [];
  for (const u of users)
    out.push({
      user: u.name,
      posts: (await client.query('SELECT * FROM posts WHERE user_id = $1', [u.id])).rows.map(
        (p: any) => p.title,
      ),
    });
  return out;
}
