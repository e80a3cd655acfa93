import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/components/timeline/figures.ts';
import { axisFor } from '../../../src/components/timeline/ticks.ts';

const widths = ['always', 'middle', 'narrow', 'never'];
/** What is shown on a page of that width. */
const shown = (
  end: number,
  on: 'wide' | 'middle' | 'narrow',
  flag?: number,
  until?: number,
): string[] => {
  const least = { wide: 1, middle: 2, narrow: 3 }[on];
  return figuresOf(axisFor(end), until, flag)
    .filter(({ hidden }) => widths.indexOf(hidden) >= least)
    .map(({ text }) => text);
};

describe('the figures of a ruler', () => {
  it('have their unit once, at the end', () => {
    expect(shown(700, 'wide')).toEqual([
      '0',
      '100',
      '200',
      '300',
      '400',
      '500',
      '600',
      '700',
      '800 ms',
    ]);
  });

  it('leave out every other one on a narrow page, and what would touch the last', () => {
    expect(shown(700, 'narrow')).toEqual(['0', '200', '400', '600', '800 ms']);
    expect(shown(6000, 'middle')).toEqual([
      '0',
      '1,000',
      '2,000',
      '3,000',
      '4,000',
      '5,000',
      '7,000 ms',
    ]);
    expect(shown(4000, 'wide')).toEqual([
      '0',
      '500',
      '1,000',
      '1,500',
      '2,000',
      '2,500',
      '3,000',
      '3,500',
      '4,500 ms',
    ]);
  });

  it('make room for the flag', () => {
    expect(shown(700, 'wide', 420)).not.toContain('400');
    expect(shown(700, 'wide', 420)).toContain('500');
    expect(shown(700, 'wide', 790)).not.toContain('800 ms');
  });

  it('end for ever when nothing will happen any more', () => {
    expect(shown(13.3, 'wide', undefined, 10)).toEqual(['0', '2', '4', '6', '8', '10', 'for ever']);
  });
});
