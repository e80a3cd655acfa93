import { useState } from 'preact/hooks';
import type { ConsoleLine } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { inScenario } from '../../runtime/trace/readings/words.ts';
import { shownLine } from '../timeline/shown-line.ts';
import { partsOf } from './parts-of.ts';
import { useFirst } from './use-first.ts';
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
  const head = useFirst(lines, ENDS);
  if (lines.length === 0) {
    return (
      <p class="empty">
        <b>Nothing was printed.</b> This program never calls <code>console</code>.
      </p>
    );
  }
  const hidden = head.left - ENDS;
  const cut = hidden > ENDS / 2;
  const past = lines.findIndex((line) => line.time > playhead);
  const rows = (from: number, to: number) =>
    lines.slice(from, to).map((line, index) => (
      <>
        {from + index === past && <li class="now-line" aria-hidden="true" />}
        <Row line={line} future={line.time > playhead} onLine={onLine} />
      </>
    ));
  if (!cut) return <ol class="console">{rows(0, lines.length)}</ol>;
  return (
    <ol class="console">
      {rows(0, head.shown.length)}
      <li class="is-future">
        <time />
        <span>{grouped(hidden)} lines more</span>
        <button type="button" class="link-btn" onClick={head.more}>
          show
        </button>
      </li>
      {rows(lines.length - ENDS, lines.length)}
    </ol>
  );
}

/** Of a longer text, so many letters are shown at first: a browser sets a million of them for a second. */
const LETTERS = 5000;

/** What a line says; the rest of a very long one waits for a click. */
function Text({ text }: { text: string }) {
  const [letters, setLetters] = useState(LETTERS);
  const left = text.length - letters;
  if (left <= 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, letters)}
      <button type="button" class="link-btn" onClick={() => setLetters(10 * letters)}>
        {grouped(left)} characters more
      </button>
    </>
  );
}

/** A line of a file beside the program; those of a scenario nobody sees. */
const besideName = (site: ConsoleLine['site']): string =>
  site === undefined || inScenario(site) ? '' : `${site.file}:${site.line}`;

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
        <Text text={text} />
        {inside.length > 0 && (
          <ul class="values" aria-label="Values of this line">
            {inside.map((value) => (
              <Value part={{ key: '', value }} />
            ))}
          </ul>
        )}
      </span>
      {site && shownLine(site) !== undefined ? (
        <button type="button" class="at" onClick={() => onLine(site.line)}>
          {site.file}:{site.line}
        </button>
      ) : (
        <span class="at">{besideName(site)}</span>
      )}
    </li>
  );
}
