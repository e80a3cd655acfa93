import type ts from 'typescript';
import { expect, it } from 'vitest';
import { reworded } from '../../../src/components/editor/monaco/worker/reworded.ts';

const said = (code: number, messageText: string) =>
  reworded({ code, messageText } as ts.Diagnostic).messageText;

it('a property of a promise is a forgotten await', () => {
  expect(said(2339, "Property 'name' does not exist on type 'Promise<User>'.")).toBe(
    '`name` is a property of what the promise brings, not of the promise. `await` the promise first.',
  );
});

it('a promise where its value is wanted is a forgotten await', () => {
  expect(said(2322, "Type 'Promise<number>' is not assignable to type 'number'.")).toMatch(
    /This is `Promise<number>`, and `number` is wanted/,
  );
});

it('other type errors are said in TypeScript’s own words', () => {
  const text = "Type 'string' is not assignable to type 'number'.";
  expect(said(2322, text)).toBe(text);
  expect(said(2339, "Property 'x' does not exist on type 'User'.")).toMatch(/^Property/);
});

it('a name that only a page or Node has is said to be missing here', () => {
  const text =
    "Cannot find name 'process'. Do you need to install type definitions for node? Try `npm i --save-dev @types/node`.";
  expect(said(2580, text)).toMatch(/^There is no `process` here/);
});
