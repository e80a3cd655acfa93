import { scenario } from '#exercise';

interface Answer {
  fetchActiveUsers(): Promise<{ id: number; name: string }[]>;
}

export const usual = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.fetchActiveUsers(),
);

export const noSuchTable = scenario<Answer>(
  {
    seeds: 'exact',
    world: {
      database: {
        failOn: [{ sql: 'FROM users', code: '42P01', message: 'relation "users" does not exist' }],
      },
    },
  },
  async (answer) => answer.fetchActiveUsers(),
);

export const twice = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const first = await answer.fetchActiveUsers();
  return [first.length, (await answer.fetchActiveUsers()).length];
});
