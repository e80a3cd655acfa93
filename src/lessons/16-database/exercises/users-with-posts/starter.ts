import type { Pool } from 'pg';
export async function usersWithPosts(pool: Pool): Promise<{ user: string; posts: string[] }[]> {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c) => c.release());
  const { rows: users } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
  return await Promise.all(
    users.map(async (u) => ({
      user: u.name,
      posts: (await pool.query('SELECT * FROM posts WHERE user_id = $1', [u.id])).rows.map(
        (p) => p.title,
      ),
    })),
  );
}
