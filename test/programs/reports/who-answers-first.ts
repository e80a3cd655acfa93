// The order of the lines and the winner depend on the schedule.
const API = 'https://api.lanternpost.test';

async function name(id: number): Promise<string> {
  const user = await (await fetch(`${API}/users/${id}`)).json();
  console.log(id, 'arrived');
  return user.name;
}

const first = await Promise.race([name(1), name(3), name(4)]);
console.log('first:', first);
