import { grouped } from '../../runtime/trace/readings/grouped.ts';
import type { First } from './use-first.ts';

/** `1,234 more`, to show some of them. */
export function More({ left, more }: Pick<First<unknown>, 'left' | 'more'>) {
  if (left === 0) return null;
  return (
    <p class="sub after-tl">
      <button type="button" class="link-btn" onClick={more}>
        {grouped(left)} more
      </button>
    </p>
  );
}
