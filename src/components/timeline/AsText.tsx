import { useState } from 'preact/hooks';
import type { Lanes } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { More } from '../panels/More.tsx';
import { useFirst } from '../panels/use-first.ts';
import type { OverLimit } from './limited.ts';
import { Said } from './Said.tsx';
import { rowWords, type TextRow, textRows } from './text-rows.ts';
import { useSlices } from './use-slices.ts';

interface Props {
  lanes: Lanes;
  label: string;
  now: number | undefined;
  /** Called when a line number is chosen; without it lines are plain figures. */
  onLine?: ((line: number) => void) | undefined;
  /** What began over a limit. */
  over?: OverLimit | undefined;
}

/** The run as a table: the same events as the drawing, in words. Built when it is opened, or for print. */
export function AsText({ lanes, ...props }: Props) {
  const printed = props.now === undefined;
  const [open, setOpen] = useState(false);
  return (
    <details class="tl-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As text</summary>
      {printed && <Table rows={textRows(lanes)} {...props} />}
      {!printed && open && <LiveTable lanes={lanes} {...props} />}
    </details>
  );
}

/** Of a longer table, the other rows wait for a click. */
const MOST = 300;

/** Of a long run the table takes a moment to make, in which the page answers. */
function LiveTable({ lanes, ...props }: Props) {
  const made = useSlices(() => textRows.steps(lanes), lanes);
  if (made === undefined) return <p class="sub">Putting it into words …</p>;
  return <Table rows={made} {...props} />;
}

function Table({
  rows: all,
  label,
  now,
  onLine,
  over,
}: Omit<Props, 'lanes'> & { rows: readonly TextRow[] }) {
  const { shown, ...rest } = useFirst(all, MOST);
  return (
    <div class="scroll" role="region" aria-label={`${label}, as text`} tabIndex={0}>
      <table class="qlog qtext">
        <caption class="vh">{label}, events in order</caption>
        <thead>
          <tr>
            <th class="r" scope="col">
              at
            </th>
            <th scope="col">task</th>
            <th class="r" scope="col">
              line
            </th>
            <th scope="col">what</th>
            <th class="r" scope="col">
              for
            </th>
          </tr>
        </thead>
        <tbody>{rows(shown, { now, onLine, over })}</tbody>
      </table>
      <More {...rest} />
    </div>
  );
}

function rows(
  all: readonly TextRow[],
  { now, onLine, over }: Pick<Props, 'now' | 'onLine' | 'over'>,
) {
  const current = now === undefined ? undefined : all.findLast((row) => row.at <= now);
  return all.map((row) => (
    <tr
      class={
        row === current ? 'is-at' : now !== undefined && row.at > now ? 'is-future' : undefined
      }
      aria-current={row === current ? 'true' : undefined}
    >
      <td class="r">{formatMs(row.at)}</td>
      <td>{row.task}</td>
      <td class="r">
        {row.line !== undefined && onLine ? (
          <button
            type="button"
            class="at-line"
            aria-label={`Line ${row.line}`}
            onClick={() => onLine(row.line as number)}
          >
            {row.line}
          </button>
        ) : (
          row.line
        )}
      </td>
      <td class="w">
        <Said words={rowWords(row, over)} />
      </td>
      <td class="r">{row.for === undefined ? '' : formatMs(row.for)}</td>
    </tr>
  ));
}
