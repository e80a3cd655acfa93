import type { Summary } from '../../runtime/trace/index.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { inScenario, place } from '../../runtime/trace/readings/words.ts';

/** Under the console: how many lines more were printed than it keeps, and by which line, where that was one. */
export function Unkept({ summary: { unkept, unkeptAt } }: { summary: Summary }) {
  if (unkept === 0) return null;
  const lines = unkept === 1 ? '1 line' : `${grouped(unkept)} lines`;
  const known = unkeptAt !== undefined && !inScenario(unkeptAt);
  const who = known ? place(unkeptAt).replace(/^l/, 'L') : 'The program';
  const them = unkept === 1 ? 'It is' : 'They are';
  return (
    <p class="sub after-tl">
      {who} printed {lines} more. {them} counted, not kept.
    </p>
  );
}
