import { taskGroup } from './kit.ts';

const found: string[] = [];
const quote = async (carrier: string, signal: AbortSignal) => {
  const res = await fetch(`https://api.lanternpost.test/quotes/${carrier}`, { signal });
  const { cents } = await res.json();
  found.push(`${carrier} ${cents}`);
};

const limit = AbortSignal.timeout(200);
const carriers = ['gull', 'tern', 'petrel', 'albatross'];
try {
  await taskGroup(
    async (g) => {
      for (const carrier of carriers) g.spawn((signal) => quote(carrier, signal));
    },
    { signal: limit },
  );
} catch (e) {
  if (e !== limit.reason) throw e;
}
console.log(found);
