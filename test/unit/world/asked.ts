/** What the world answers to many requests of one program. */

import { requests, type Trace } from '../../../src/runtime/trace/index.ts';
import { API } from '../../../src/runtime/world/routes.ts';
import { printedIn, runProgram } from '../run-program.ts';

/** For the beginning of a program: `ask(address)` prints the status and the text, or the error. */
export const ask = `const API = '${API}';
const ask = async (address: string, init?: RequestInit) => {
  try {
    const response = await fetch(new URL(address, API), init);
    console.log(response.status, await response.text());
  } catch (e: any) {
    console.log(e.name + ': ' + e.message);
  }
};
`;

/** Every request as `path start→end outcome`, the outcome where it is not 200 and done. */
export const spans = (trace: Trace): string[] =>
  requests(trace).map(({ url, start, end, status, outcome }) => {
    const what = outcome === 'done' ? (status === 200 ? '' : ` ${status}`) : ` ${outcome}`;
    return `${url.replace(API, '')} ${start}→${end ?? '…'}${what}`;
  });

/** Asks for all addresses at once; what was printed, in the order of time. */
export async function answersTo(...addresses: string[]): Promise<string[]> {
  const calls = addresses.map((address) => `ask(${JSON.stringify(address)})`);
  return printedIn(await runProgram(`${ask}await Promise.all([${calls.join(', ')}]);`));
}
