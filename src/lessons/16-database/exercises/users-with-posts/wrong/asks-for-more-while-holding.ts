// E16-3.a fails: settles
export async function usersWithPosts(pool: any) {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c: any) => c.release());
  const { rows: users } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
  return await Promise.all(
    users.map(async (u: any) => ({
      user: u.name,
      posts: (await pool.query('SELECT * FROM posts WHERE user_id = $1', [u.id])).rows.map(
        (p: any) => p.title,
      ),
    })),
  );
}
