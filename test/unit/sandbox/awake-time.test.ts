import { describe, expect, it } from 'vitest';
import { AwakeTime, LOOK_EVERY } from '../../../src/runtime/sandbox/awake-time.ts';

const MINUTE = 60_000;

/** A wait, with a clock on the wall that the test moves by hand. */
function waiting() {
  let now = 1000;
  const time = new AwakeTime(now);
  return {
    passes: (ms: number, hidden = false) => {
      now += ms;
      return time.look(now, hidden);
    },
    answered: (ms: number) => {
      now += ms;
      time.restart(now);
    },
  };
}

describe('who waits for an answer', () => {
  it('counts what passes from look to look, however late each is', () => {
    const { passes } = waiting();
    expect(passes(LOOK_EVERY)).toBe(500);
    expect(passes(520)).toBe(1020);
    expect(passes(900)).toBe(1920);
  });

  it('begins anew at an answer, and counts from then, not from the look before', () => {
    const { passes, answered } = waiting();
    passes(500);
    answered(490);
    expect(passes(10)).toBe(10);
    expect(passes(500)).toBe(510);
  });

  it('does not count a night in which the machine slept', () => {
    const { passes } = waiting();
    passes(500);
    expect(passes(8 * 60 * MINUTE)).toBe(1000);
    expect(passes(500)).toBe(1500);
  });

  it('does not count the minutes between the looks of a tab whose timers are slowed down', () => {
    const { passes, answered } = waiting();
    for (let minute = 1; minute <= 5; minute++) expect(passes(MINUTE)).toBe(500 * minute);
    answered(1);
    expect(passes(MINUTE)).toBe(500);
  });

  it('counts nothing while the tab is hidden, and goes on when it is shown', () => {
    const { passes } = waiting();
    passes(500);
    for (let look = 0; look < 100; look++) passes(1000, true);
    expect(passes(500)).toBe(1000);
  });
});
