import { Pool } from 'pg';
import { scenario } from '#exercise';

interface Answer {
  usersWithPosts(pool: Pool): Promise<{ user: string; posts: string[] }[]>;
}

/** Five calls at once, on a pool of two. */
export const fiveCallers = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const pool = new Pool({ max: 2 });
  return Promise.all([1, 2, 3, 4, 5].map(() => answer.usersWithPosts(pool)));
});

/** The query of the posts fails. */
export const noPosts = scenario<Answer>(
  {
    seeds: 'exact',
    world: {
      database: { failOn: [{ sql: 'FROM posts', code: '55P03', message: 'posts is locked' }] },
    },
  },
  async (answer, { observe }) => {
    const pool = new Pool({ max: 2 });
    try {
      return await answer.usersWithPosts(pool);
    } finally {
      observe('clients out', pool.totalCount - pool.idleCount);
    }
  },
);

const idOf = (name: string) => `(SELECT id FROM users WHERE name = '${name}')`;

/** Called, and called again when Fay has handed all that she wrote to Ada. */
export const fayHandsOver = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const pool = new Pool({ max: 2 });
  await answer.usersWithPosts(pool);
  await pool.query(`UPDATE posts SET user_id = ${idOf('Ada')} WHERE user_id = ${idOf('Fay')}`);
  const found = await answer.usersWithPosts(pool);
  observe(
    'the users',
    found.map(({ user }) => user),
  );
  observe('the posts of Fay', found.find(({ user }) => user === 'Fay')?.posts);
});
