import type { Pool } from 'pg';
export async function usersWithPosts(pool: Pool): Promise<{ user: string; posts: string[] }[]> {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c) => c.release()); // one connection, two queries, whatever the number of users
  const { rows: users } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
  const { rows: posts } = await client.query('SELECT * FROM posts WHERE user_id = ANY($1)', [
    users.map((u: any) => u.id),
  ]);
  return users.map((u: any) => ({
    user: u.name,
    posts: posts.filter((p: any) => p.user_id === u.id).map((p: any) => p.title),
  }));
}
