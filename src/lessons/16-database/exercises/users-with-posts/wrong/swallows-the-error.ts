// E16-3.i fails: error-propagates
import type { Pool } from 'pg';
export async function usersWithPosts(pool: Pool) {
  try {
    const users = (await pool.query('SELECT * FROM users WHERE active = $1', [true])).rows;
    const posts = (
      await pool.query('SELECT * FROM posts WHERE user_id = ANY($1)', [users.map((u) => u.id)])
    ).rows;
    return users.map((u) => ({
      user: u.name,
      posts: posts.filter((p) => p.user_id === u.id).map((p) => p.title),
    }));
  } catch {
    return [];
  }
}
