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
