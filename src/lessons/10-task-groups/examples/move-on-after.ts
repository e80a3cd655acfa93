import { taskGroup } from './kit.ts';

const found: string[] = [],
  limit = AbortSignal.timeout(200);
await taskGroup(
  async (g) => {
    for (const c of ['gull', 'tern', 'petrel', 'albatross'])
      g.spawn(async (signal) => {
        const q = await (
          await fetch(`https://api.lanternpost.test/quotes/${c}`, { signal })
        ).json();
        found.push(`${q.carrier} ${q.cents}`);
      });
  },
  { signal: limit },
).catch((e) => {
  if (e !== limit.reason) throw e;
});
console.log(found);
