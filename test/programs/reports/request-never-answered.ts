// A request without a time limit, to a server that never answers.
const API = 'https://api.lanternpost.test';

async function stock(depot: string): Promise<number> {
  const response = await fetch(`${API}/depots/${depot}/stock`);
  return (await response.json()).free;
}

const free = await Promise.all([stock('north'), stock('south'), stock('east')]);
console.log(free);
