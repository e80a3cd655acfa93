// E02-1.c fails: second-waits-for-first
const API = 'https://api.lanternpost.test';
export async function describeUser(id: number): Promise<string> {
  const pUser: any = fetch(`${API}/users/${id}`).then((r) => r.json());
  const depot = await (await fetch(`${API}/depots/${pUser.home_depot}`)).json();
  return `${(await pUser).name} picks up at ${depot.island}`;
}
