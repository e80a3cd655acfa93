import { useMemo } from 'preact/hooks';
import { Source } from '../editor/Source.tsx';
import { type DifferentLine, difference } from './difference.ts';

const signs = { del: '−', add: '+', same: '', gap: '⋯' } satisfies Record<
  DifferentLine['is'],
  string
>;
const said = { del: 'yours: ', add: 'the book’s: ', same: '', gap: '' };

/** What an answer has that the book's has not, and the other way round. */
export function Difference({ mine, book }: { mine: string; book: string }) {
  const lines = useMemo(() => difference(mine, book), [mine, book]);
  if (lines.length === 0) return <p class="empty">Line by line, yours is the book’s.</p>;
  return (
    <div class="code" role="region" aria-label="Difference" tabIndex={0}>
      <div class="code-in" translate={false}>
        {lines.map(({ is, tokens }) => (
          <div class={`ln is-${is}`}>
            <span class="num dsign" aria-hidden="true">
              {signs[is]}
            </span>
            <span class="vh">{said[is]}</span>
            <Source tokens={tokens} />
          </div>
        ))}
      </div>
    </div>
  );
}
