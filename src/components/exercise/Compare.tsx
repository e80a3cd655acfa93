import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Ran } from '../cell/cell-state.ts';
import { Panel } from '../cell/Panel.tsx';
import { Tabs } from '../cell/Tabs.tsx';
import { CodeRow } from '../editor/CodeRow.tsx';
import { highlight } from '../editor/highlight.ts';
import { Versus } from '../timeline/Versus.tsx';
import { Difference } from './Difference.tsx';
import { remarkOn } from './remark.ts';

interface Props {
  /** Prefix of ids. */
  name: string;
  /** `Exercise 4.1` */
  number: string;
  mine: string;
  book: string;
  /** Both in the scenario on show, under the same schedule: there once the book's has been run. */
  runs: { mine: Ran; book: Ran } | undefined;
  /** Who has not passed came for the solution. */
  passed: boolean;
}

/** An answer beside the book's: what differs in the text, and in time. */
export function Compare({ name, number, mine, book, runs, passed }: Props) {
  const tab = useSignal(passed ? 'difference' : 'whole');
  const ids = `${name}-compare`;
  const remark = useMemo(() => runs && remarkOn(runs.mine, runs.book), [runs]);
  return (
    <section class="cell cell-diff" aria-label="Your version and the book’s">
      <header class="cell-head">
        <p class="cell-cap">
          <b>Compare</b>
          <span>your version with the book’s</span>
        </p>
        <Tabs
          name={ids}
          label="What is compared"
          selected={tab.value}
          onSelect={(next) => {
            tab.value = next;
          }}
          tabs={[
            { id: 'difference', label: 'Difference' },
            ...(runs ? [{ id: 'timelines', label: 'Both timelines' }] : []),
            { id: 'whole', label: 'Whole solution' },
          ]}
        />
      </header>
      <Panel name={ids} id="difference" open={tab.value === 'difference'}>
        <div class="compared">
          <Difference mine={mine} book={book} />
          {remark && (
            <div class="remark">
              <h3>{remark.title}</h3>
              <p>{remark.text}</p>
            </div>
          )}
        </div>
      </Panel>
      {runs && (
        <Panel name={ids} id="timelines" open={tab.value === 'timelines'}>
          {tab.value === 'timelines' && <BothTimelines number={number} runs={runs} />}
        </Panel>
      )}
      <Panel name={ids} id="whole" open={tab.value === 'whole'}>
        <p class="sub">One way to do it; what counts are the checks.</p>
        <div class="code" role="region" aria-label="The book’s solution" tabIndex={0}>
          <div class="code-in" translate={false}>
            {highlight(book.trimEnd()).map((tokens, index) => (
              <CodeRow number={index + 1} tokens={tokens} mark={undefined} />
            ))}
          </div>
        </div>
      </Panel>
    </section>
  );
}

function BothTimelines({ number, runs }: { number: string; runs: NonNullable<Props['runs']> }) {
  const playhead = useSignal<number | undefined>(undefined);
  return (
    <Versus
      lanes={runs.mine.lanes}
      label={`Timelines of ${number}`}
      playhead={playhead.value}
      onPlayhead={(time) => {
        playhead.value = time;
      }}
      before={runs.book.lanes}
      nowSays="Yours"
      beforeSays="The book’s"
    />
  );
}
