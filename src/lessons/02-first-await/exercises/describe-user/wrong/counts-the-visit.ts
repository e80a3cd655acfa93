// E02-1.e fails: no-unhandled
const API = 'https://api.lanternpost.test';
const countVisit = async (id: number) => {
  await fetch(`https://visits.lanternpost.test/users/${id}`);
};
export async function describeUser(id: number): Promise<string> {
  countVisit(id); // there is no such host, and nobody hears of it
  const user = await (await fetch(`${API}/users/${id}`)).json();
  const depot = await (await fetch(`${API}/depots/${user.home_depot}`)).json();
  return `${user.name} picks up at ${depot.island}`;
}
