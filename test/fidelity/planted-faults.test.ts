import { afterAll, describe, expect, it } from 'vitest';
import type { Program } from '../../src/runtime/index.ts';
import { type Found, findFault, foundTable } from './faults/find.ts';
import { hookNames, withoutFault } from './faults/hook-names.ts';
import { withLateHook } from './faults/late-hook.ts';
import { linkingFaults } from './faults/linking.ts';
import { nativeSide } from './run/native.ts';
import { tracedSide } from './run/traced.ts';
import { seed } from './settings.ts';

/** A fault must show within so many programs. */
const MOST = 200;

const sides = { native: nativeSide(), traced: tracedSide() };
const table: Found[] = [];

afterAll(() => {
  sides.native.end();
  sides.traced.end();
  console.log(
    `One tick more in a hook, and faults of linking:\n${foundTable(table, withoutFault)}`,
  );
});

describe('one tick more is found', () => {
  it.each(hookNames.filter((name) => !(name in withoutFault)))('in `%s`', async (hook) => {
    const plant = (program: Program) => withLateHook(program, hook);
    const found = await findFault(hook, plant, sides, { most: MOST, seed });
    table.push(found);
    expect(found).toMatchObject({ found: true });
  });

  it('and what is said to have no fault is still a hook', () => {
    expect(hookNames).toEqual(expect.arrayContaining(Object.keys(withoutFault)));
  });
});

describe('a fault of linking is found', () => {
  it.each(Object.entries(linkingFaults))('%s', async (fault, plant) => {
    const found = await findFault(fault, plant, sides, { most: MOST, seed });
    table.push(found);
    expect(found).toMatchObject({ found: true });
  });
});
