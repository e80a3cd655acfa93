import { useState } from 'preact/hooks';
import type { ConsoleLine } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { partsOf } from './parts-of.ts';
import { Value } from './Value.tsx';

interface Props {
  lines: readonly ConsoleLine[];
  /** Virtual ms; what was printed later is set back. */
  playhead: number;
  onLine: (line: number) => void;
}

/** Of a longer output, this many lines are shown at either end. */
const ENDS = 200;

/** What the program printed, line by line. Text is text, never markup. */
export function Console({ lines, playhead, onLine }: Props) {
  const [whole, setWhole] = useState(false);
  if (lines.length === 0) {
    return (
      <p class="empty">
        <b>Nothing was printed.</b> This program never calls <code>console</code>.
      </p>
    );
  }
  const cut = !whole && lines.length > 2.5 * ENDS;
  const hidden = lines.length - 2 * ENDS;
  const past = lines.findIndex((line) => line.time > playhead);
  const rows = lines.map((line, index) => (
    <>
      {index === past && <li class="now-line" aria-hidden="true" />}
      <Row line={line} future={line.time > playhead} onLine={onLine} />
    </>
  ));
  return (
    <ol class="console">
      {cut ? rows.slice(0, ENDS) : rows}
      {cut && (
        <li class="is-future">
          <time />
          <span>{hidden.toLocaleString('en-US')} lines more</span>
          <button type="button" class="link-btn" onClick={() => setWhole(true)}>
            show
          </button>
        </li>
      )}
      {cut && rows.slice(-ENDS)}
    </ol>
  );
}

const said: Partial<Record<ConsoleLine['level'], string>> = {
  error: 'error: ',
  warn: 'warning: ',
  unhandled: 'unhandled rejection: ',
};

function Row({
  line,
  future,
  onLine,
}: {
  line: ConsoleLine;
  future: boolean;
  onLine: Props['onLine'];
}) {
  const { time, level, text, site } = line;
  const [open, setOpen] = useState(false);
  const unfolds = line.values.filter((value) => partsOf(value).length > 0);
  const inside = open ? unfolds : [];
  const states = [level !== 'log' && `lv-${level}`, future && 'is-future']
    .filter(Boolean)
    .join(' ');
  return (
    <li class={states || undefined}>
      <time>{formatMs(time)}</time>
      <span class="printed">
        {unfolds.length > 0 && (
          <button
            type="button"
            class="unfold"
            aria-expanded={open}
            aria-label={open ? 'Fold the values' : 'Unfold the values'}
            onClick={() => setOpen(!open)}
          />
        )}
        {said[level] && <span class="vh">{said[level]}</span>}
        {text}
        {inside.length > 0 && (
          <ul class="values" aria-label="Values of this line">
            {inside.map((value) => (
              <Value part={{ key: '', value }} />
            ))}
          </ul>
        )}
      </span>
      {site ? (
        <button type="button" class="at" onClick={() => onLine(site.line)}>
          {site.file}:{site.line}
        </button>
      ) : (
        <span class="at" />
      )}
    </li>
  );
}
