import { scenario } from '#exercise';

interface Answer {
  buildReport(): Promise<unknown>;
}

/** The server allows three requests at a time. */
export const report = scenario<Answer>({ seeds: 'exact' }, async (answer) => answer.buildReport());

/** The server has one user on record: Bo, who picks up in the east. */
export const onlyBo = scenario<Answer>(
  {
    seeds: 'exact',
    world: {
      http: {
        users: { status: 200, body: [{ id: 2, name: 'Bo', active: true, home_depot: 'east' }] },
      },
    },
  },
  async (answer) => answer.buildReport(),
);
