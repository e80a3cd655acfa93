import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import type { Chip, LineMark } from './line-mark.ts';

const swatch = {
  timer: 'timer',
  request: 'http',
  body: 'http',
  query: 'sql',
  lock: 'lock',
  tasks: 'join',
  promise: 'promise',
};

/** What the run has to say about a line: at its end who waits there and which checks fail by it, under it what is wrong. */
export function MarkWords({ mark }: { mark: LineMark }) {
  const refs = mark.evidence?.map((number) => <i class="ref">{number}</i>);
  return (
    <>
      {mark.note && (
        <span class="awaited">
          <span class="told">{mark.note}</span>
          {refs}
        </span>
      )}
      {mark.awaited && (
        <span class="awaited">
          {mark.awaited}
          {!mark.chips && refs}
        </span>
      )}
      {(mark.chips || (refs && !mark.awaited && !mark.note)) && (
        <span class="sus">
          {mark.chips?.map(chip)}
          {refs}
        </span>
      )}
      {mark.message && <span class="ln-under">{mark.message}</span>}
    </>
  );
}

function chip({ kind, name, waited }: Chip) {
  return (
    <span class="sus-i">
      <i class={`sw sw-${swatch[kind]}`} />
      {name} {waited !== undefined && <small>{formatMs(waited)}</small>}
    </span>
  );
}
