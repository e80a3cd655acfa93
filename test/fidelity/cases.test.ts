import { afterAll, describe, expect, it } from 'vitest';
import { asyncFunctions } from './cases/async-functions.ts';
import { asyncGenerators } from './cases/async-generators.ts';
import { forAwait } from './cases/for-await.ts';
import { promises } from './cases/promises.ts';
import { resources } from './cases/resources.ts';
import { alone, compare } from './run/compare.ts';
import { nativeSide } from './run/native.ts';
import { differenceText } from './run/report.ts';
import { tracedSide } from './run/traced.ts';

const sides = { native: nativeSide(), traced: tracedSide() };

afterAll(() => {
  sides.native.end();
  sides.traced.end();
});

describe.each([
  ['async functions', asyncFunctions],
  ['promises', promises],
  ['async generators', asyncGenerators],
  ['for await', forAwait],
  ['resources', resources],
] as const)('%s', (_, cases) => {
  it.each(cases)('$name ($clause)', async ({ text }) => {
    const compared = await compare(alone(text), sides);
    if (compared.differs !== undefined) expect.fail(differenceText(compared));
    expect(compared.native.lines.length).toBeGreaterThan(0);
    expect(compared.native.main).toBe('fulfilled');
  });
});
