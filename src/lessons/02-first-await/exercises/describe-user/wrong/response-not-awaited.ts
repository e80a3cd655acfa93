// E02-1.g fails: returns-string
export async function describeUser(id: number): Promise<string> {
  const user = await fetch('https://api.lanternpost.test/users/' + id).json();
  const depot = await fetch('https://api.lanternpost.test/depots/' + user.home_depot).json();
  return `${user.name} picks up at ${depot.island}`;
}
