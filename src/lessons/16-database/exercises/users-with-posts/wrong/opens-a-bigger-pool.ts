// E16-3.e fails: pool-size-unchanged
import { Pool } from 'pg';
export async function usersWithPosts(_: any) {
  await using cleanup = new AsyncDisposableStack();
  const pool = cleanup.adopt(new Pool({ max: 10 }), (p) => p.end());
  const { rows: users } = await pool.query('SELECT * FROM users WHERE active = $1', [true]);
  return await Promise.all(
    users.map(async (u: any) => ({
      user: u.name,
      posts: (await pool.query('SELECT * FROM posts WHERE user_id = $1', [u.id])).rows.map(
        (p: any) => p.title,
      ),
    })),
  );
}
