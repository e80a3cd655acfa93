/** Programs whose traces are long, and one whose is not. */

const SLEEP = `import { setTimeout as sleep } from 'node:timers/promises';\n`;

/** What leaves much to show. The seconds that a reader may allow are enough for it on a slow machine, too. */
export const large: { readonly [what: string]: string } = {
  '50,000 waits of one task': `${SLEEP}for (let i = 0; i < 50_000; i++) await sleep(1);`,
  '30,000 tasks': `${SLEEP}async function page(i: number) { await sleep(i % 97); }
await Promise.all(Array.from({ length: 30_000 }, (_, i) => page(i)));`,
  '10,000 requests': `await Promise.all(
  Array.from({ length: 10_000 }, (_, i) => fetch('https://api.lanternpost.test/users/' + (1 + (i % 9)))),
);`,
  '60,000 timers': 'for (let i = 0; i < 60_000; i++) setTimeout(() => {}, i % 500);',
  '60,000 timers that are left behind':
    'for (let i = 0; i < 60_000; i++) setTimeout(() => {}, 60_000);',
  'lines of a million letters': `const line = 'lantern '.repeat(131_072);
for (let i = 0; i < 40; i++) console.log(i + line);`,
  'a thousand lanes that print': `${SLEEP}async function page(id: number) {
  for (let i = 0; i < 10; i++) { await sleep(10 + ((i * 7 + id) % 90)); console.log(id, i); }
}
await Promise.all(Array.from({ length: 1000 }, (_, i) => page(i)));`,
};

/** What a page answers beside an ordinary program says how fast the machine is. */
export const ORDINARY = `${SLEEP}for (let i = 0; i < 10; i++) { await sleep(10); console.log(i); }`;
