import { expect, it } from 'vitest';
import { comments, depots, parcels, posts, users } from '../../../../src/runtime/world/data.ts';
import { printed } from '../../run-program.ts';
import { answersTo, ask } from '../asked.ts';

it('GET /users: all six, or those that are asked for, null for each unknown', async () => {
  expect(await answersTo('/users', '/users?ids=1,99,2')).toEqual([
    `120 200 ${JSON.stringify([users[0], null, users[1]])}`,
    `300 200 ${JSON.stringify(users)}`,
  ]);
  expect(users).toHaveLength(6);
});

it('GET /users/:id', async () => {
  expect(await answersTo('/users/3', '/users/99', '/users/x')).toEqual([
    '80 404 {"error":"no such user"}',
    '80 404 {"error":"no such user"}',
    '120 200 {"id":3,"name":"Cy","email":"cy@lanternpost.test","active":true,"home_depot":"west"}',
  ]);
});

it('GET /posts, /posts/:id/comments, /comments', async () => {
  expect(await answersTo('/posts', '/posts/7/comments', '/posts/99/comments', '/comments')).toEqual(
    [
      '150 200 [{"id":71,"post_id":7,"body":"Comment 1 on 7"},{"id":72,"post_id":7,"body":"Comment 2 on 7"}]',
      '150 200 []',
      `200 200 ${JSON.stringify(posts)}`,
      `400 200 ${JSON.stringify(comments)}`,
    ],
  );
  expect(posts).toHaveLength(8);
  expect(comments).toHaveLength(16);
});

it('GET /depots, /depots/:id', async () => {
  expect(await answersTo('/depots', '/depots/west', '/depots/up')).toEqual([
    '80 404 {"error":"no such depot"}',
    `100 200 ${JSON.stringify(depots)}`,
    '100 200 {"id":"west","island":"Rook","capacity":15}',
  ]);
});

it('GET /parcels: twenty-five, five a page', async () => {
  expect(
    await printed(`${ask}let cursor: string | null = '0';
while (cursor !== null) {
  const page: any = await (await fetch(API + '/parcels?cursor=' + cursor)).json();
  console.log(page.items.length, page.items[0].id, page.next);
  cursor = page.next;
}
await ask('/parcels');`),
  ).toEqual([
    '200 5 LP-0001 5',
    '400 5 LP-0006 10',
    '600 5 LP-0011 15',
    '800 5 LP-0016 20',
    '1000 5 LP-0021 null',
    `1200 200 ${JSON.stringify({ items: parcels.slice(0, 5), next: '5' })}`,
  ]);
});

it('GET /parcels/:id', async () => {
  expect(await answersTo('/parcels/LP-0002', '/parcels/NOPE')).toEqual([
    '80 404 {"error":"no such parcel"}',
    '100 200 {"id":"LP-0002","depot":"east","weight_g":250,"status":"waiting"}',
  ]);
});

it('GET /recommendations/:id', async () => {
  expect(await answersTo('/recommendations/LP-0002', '/recommendations/LP-0002?fail=1')).toEqual([
    '60 500 {"error":"recommendations are down"}',
    '150 200 [{"tip":"wrap it twice"}]',
  ]);
});

it('GET /weather/:island: in the mist the JSON breaks off', async () => {
  expect(await answersTo('/weather/skerry', '/weather/mist')).toEqual([
    '90 200 {"island":"skerry","wind":7}',
    '90 200 {"island":"mist","wind":',
  ]);
  expect(
    await printed(`const response = await fetch('https://api.lanternpost.test/weather/mist');
await response.json().catch((e) => console.log(response.ok, e.name));`),
  ).toEqual(['90 true SyntaxError']);
});
