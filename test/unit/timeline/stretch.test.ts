import { describe, expect, it } from 'vitest';
import {
  aroundSpan,
  following,
  scaled,
  shifted,
} from '../../../src/components/timeline/stretch.ts';

const all = { from: 0, to: 1000 };

describe('the part of a run that is on show', () => {
  it('is scaled around a time that stays where it is', () => {
    expect(scaled(all, 0.5, 200, all)).toEqual({ from: 100, to: 600 });
    expect(scaled({ from: 100, to: 600 }, 2, 200, all)).toEqual(all);
  });

  it('is never less than three milliseconds, nor more than the run', () => {
    expect(scaled({ from: 500, to: 504 }, 0.01, 502, all)).toEqual({ from: 500.5, to: 503.5 });
    expect(scaled({ from: 400, to: 900 }, 100, 500, all)).toEqual(all);
  });

  it('stays within the run when it is moved', () => {
    expect(shifted({ from: 900, to: 1000 }, 50, all)).toEqual({ from: 900, to: 1000 });
    expect(shifted({ from: 10, to: 110 }, -50, all)).toEqual({ from: 0, to: 100 });
  });

  it('follows the playhead no further than it must', () => {
    expect(following({ from: 100, to: 200 }, 150, all)).toEqual({ from: 100, to: 200 });
    expect(following({ from: 100, to: 200 }, 230, all)).toEqual({ from: 130, to: 230 });
    expect(following({ from: 100, to: 200 }, 40, all)).toEqual({ from: 40, to: 140 });
  });

  it('shows a wait with air around it, also one that takes no time', () => {
    expect(aroundSpan({ from: 200, to: 300 }, all)).toEqual({ from: 190, to: 310 });
    expect(aroundSpan({ from: 200, to: 200 }, all)).toEqual({ from: 199, to: 202 });
  });
});
