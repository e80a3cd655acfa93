// E02-1.a fails: result
const API = 'https://api.lanternpost.test';
export async function describeUser(id: number): Promise<string> {
  const res = await fetch(`${API}/users/${id}`);
  const user: any = res.json(); // no await
  const depot = await (await fetch(`${API}/depots/${user.home_depot}`)).json();
  return `${user.name} picks up at ${depot.island}`;
}
