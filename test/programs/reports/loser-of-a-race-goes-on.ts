// The first answer is enough; the other request is still under way when main ends.
const API = 'https://api.lanternpost.test';

async function quote(carrier: string): Promise<string> {
  const { cents } = await (await fetch(`${API}/quotes/${carrier}`)).json();
  return `${carrier} ${cents}`;
}

console.log(await Promise.any([quote('petrel'), quote('tern'), quote('albatross')]));
