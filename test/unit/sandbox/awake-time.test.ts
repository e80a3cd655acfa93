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
    expect(passes(LOOK_EVERY)).toBe(50);
    expect(passes(104)).toBe(154);
    expect(passes(180)).toBe(334);
  });

  it('begins anew at an answer, and counts from then, not from the look before', () => {
    const { passes, answered } = waiting();
    passes(100);
    answered(90);
    expect(passes(10)).toBe(10);
    expect(passes(100)).toBe(110);
  });

  it('does not count a night in which the machine slept', () => {
    const { passes } = waiting();
    passes(100);
    expect(passes(8 * 60 * MINUTE)).toBe(100 + LOOK_EVERY);
    expect(passes(100)).toBe(200 + LOOK_EVERY);
  });

  it('does not count the minutes between the looks of a tab whose timers are slowed down', () => {
    const { passes, answered } = waiting();
    for (let minute = 1; minute <= 5; minute++) expect(passes(MINUTE)).toBe(LOOK_EVERY * minute);
    answered(1);
    expect(passes(MINUTE)).toBe(LOOK_EVERY);
  });

  it('counts nothing while the tab is hidden, and goes on when it is shown', () => {
    const { passes } = waiting();
    passes(100);
    for (let look = 0; look < 100; look++) passes(1000, true);
    expect(passes(100)).toBe(200);
  });
});
