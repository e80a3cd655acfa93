// E02-1.h fails: result
export async function describeUser(id: number): Promise<string> {
  const user = await (await fetch('https://api.lanternpost.test/users/' + id)).json();
  const depot = await (
    await fetch('https://api.lanternpost.test/depots/' + user.home_depot)
  ).json();
  return `${user.name} picks up at ${depot.name}`;
}
