// E02-1.b fails: returns-string
const API = 'https://api.lanternpost.test';
export async function describeUser(id: number): Promise<any> {
  fetch(`${API}/users/${id}`)
    .then((r) => r.json())
    .then(async (user) => {
      const depot = await (await fetch(`${API}/depots/${user.home_depot}`)).json();
      return `${user.name} picks up at ${depot.island}`;
    });
}
