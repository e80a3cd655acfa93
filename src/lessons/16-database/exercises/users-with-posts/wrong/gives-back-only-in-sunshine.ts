// E16-3.g fails: returned-when-second-query-throws
import type { Pool } from 'pg';
export async function usersWithPosts(pool: Pool): Promise<{ user: string; posts: string[] }[]> {
  const client = await pool.connect();
  const { rows: users } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
  const { rows: posts } = await client.query('SELECT * FROM posts WHERE user_id = ANY($1)', [
    users.map((u: any) => u.id),
  ]);
  client.release();
  return users.map((u: any) => ({
    user: u.name,
    posts: posts.filter((p: any) => p.user_id === u.id).map((p: any) => p.title),
  }));
}
