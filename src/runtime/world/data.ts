/** What Lantern Post, the parcel co-operative of four islands, has on record. The tables hold the same rows. */

export interface Depot {
  id: string;
  island: string;
  capacity: number;
}

export interface User {
  id: number;
  name: string;
  email: string;
  active: boolean;
  home_depot: string;
}

export interface Post {
  id: number;
  user_id: number;
  title: string;
}

export interface Comment {
  id: number;
  post_id: number;
  body: string;
}

export interface Parcel {
  id: string;
  depot: string;
  weight_g: number;
  status: 'waiting' | 'sorted' | 'at-sea' | 'delivered';
}

export interface Quote {
  carrier: string;
  cents: number;
}

export const depots: readonly Depot[] = [
  { id: 'north', island: 'Skerry', capacity: 40 },
  { id: 'east', island: 'Holm', capacity: 25 },
  { id: 'south', island: 'Mist', capacity: 60 },
  { id: 'west', island: 'Rook', capacity: 15 },
];

export const users: readonly User[] = [
  { id: 1, name: 'Ada', email: 'ada@lanternpost.test', active: true, home_depot: 'north' },
  { id: 2, name: 'Bo', email: 'bo@lanternpost.test', active: false, home_depot: 'east' },
  { id: 3, name: 'Cy', email: 'cy@lanternpost.test', active: true, home_depot: 'west' },
  { id: 4, name: 'Dee', email: 'dee@lanternpost.test', active: true, home_depot: 'north' },
  { id: 5, name: 'Eli', email: 'eli@lanternpost.test', active: false, home_depot: 'south' },
  { id: 6, name: 'Fay', email: 'fay@lanternpost.test', active: true, home_depot: 'east' },
];

export const posts: readonly Post[] = Array.from({ length: 8 }, (_, i) => ({
  id: i + 1,
  user_id: (i % 6) + 1,
  title: `Notice ${i + 1}`,
}));

export const comments: readonly Comment[] = posts.flatMap(({ id }) =>
  [1, 2].map((k) => ({ id: id * 10 + k, post_id: id, body: `Comment ${k} on ${id}` })),
);

export const parcels: readonly Parcel[] = Array.from({ length: 25 }, (_, i) => ({
  id: `LP-${String(i + 1).padStart(4, '0')}`,
  depot: depots[i % 4]?.id as string,
  weight_g: 200 + i * 50,
  status: 'waiting',
}));

/** What happens to a parcel, in order. */
export const trackingKinds = [
  'created',
  'sorted',
  'loaded',
  'at-sea',
  'landed',
  'delivered',
] as const;

/** Free places of each depot. */
export const stock: { readonly [depot: string]: number } = {
  north: 12,
  east: 3,
  south: 7,
  west: 0,
};

/** Carriers are named after sea birds. */
export const quotes: readonly Quote[] = [
  { carrier: 'tern', cents: 510 },
  { carrier: 'gull', cents: 420 },
  { carrier: 'petrel', cents: 380 },
  { carrier: 'albatross', cents: 290 },
  { carrier: 'puffin', cents: 470 },
];
