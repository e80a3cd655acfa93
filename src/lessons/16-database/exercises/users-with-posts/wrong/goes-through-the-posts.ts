// E16-3.j fails: users-without-posts
import type { Pool } from 'pg';
export async function usersWithPosts(pool: Pool): Promise<any[]> {
  const users = (await pool.query('SELECT * FROM users WHERE active = $1', [true])).rows;
  const posts = (await pool.query('SELECT * FROM posts')).rows;
  const m = new Map<string, string[]>();
  for (const p of posts) {
    const u = users.find((u) => u.id === p.user_id);
    if (u) m.set(u.name, [...(m.get(u.name) ?? []), p.title]);
  }
  return [...m].map(([user, posts]) => ({ user, posts }));
}
