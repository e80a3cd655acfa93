// An error that goes through two tasks to main.
const API = 'https://api.lanternpost.test';

async function load(path: string): Promise<unknown> {
  const response = await fetch(API + path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

async function label(id: string): Promise<string> {
  const parcel = await load(`/parcels/${id}`);
  return `To ${JSON.stringify(parcel)}`;
}

console.log(await label('LP-0001').then((text) => text.length > 0));
console.log(await label('LP-9999'));
