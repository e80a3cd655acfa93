import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Program, SourceFile } from '../../runtime/index.ts';
import { CellHead } from './CellHead.tsx';
import { ConsolePanel } from './ConsolePanel.tsx';
import { cellKeys } from './cell-keys.ts';
import type { CellProps } from './cell-props.ts';
import { isEdited } from './cell-state.ts';
import { fetchJson } from './fetch-json.ts';
import { Listing } from './Listing.tsx';
import { onceArrived } from './once-arrived.ts';
import { Phrase } from './Phrase.tsx';
import { wakingUp } from './phrase.ts';
import { phraseOf } from './phrase-of.ts';
import { RunButton } from './RunButton.tsx';
import { Tabs } from './Tabs.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';
import { useCell } from './use-cell.ts';
import { useFocusKept } from './use-focus-kept.ts';

interface Fetched {
  program: Program;
  given: readonly SourceFile[];
}

/** A listing that can be edited and run. */
export function Cell(props: CellProps) {
  const { id, number, title, programUrl, printed, rows, listing, lessons } = props;
  const fetched = useMemo(() => onceArrived(() => fetchJson<Fetched>(programUrl)), [programUrl]);
  const cell = useCell(
    id,
    async () => (await fetched()).program,
    async () => (await fetched()).given,
  );
  const { model, state, awake, touch, approach, press, live } = cell;
  const tab = useSignal('timeline');
  const region = useRef<HTMLElement>(null);
  useFocusKept(region);
  const name = id.replaceAll('/', '-');
  const lines = state.run?.lines.length ?? printed?.lines;

  const run = async (): Promise<void> => {
    await touch();
    await model.run();
  };
  const tabs = [
    { id: 'console', label: 'Console', count: lines, empty: lines === 0 },
    { id: 'timeline', label: 'Timeline' },
    ...(live?.runTabs(state) ?? []),
  ];
  // A panel that the next run has nothing for gives way to the timeline.
  const selected = tabs.some(({ id: each }) => each === tab.value) ? tab.value : 'timeline';
  const panel = { ...props, cell, name };
  return (
    <section
      class={live ? 'cell' : 'cell is-printed'}
      {...rows}
      aria-label={`${number}. ${title}`}
      onKeyDown={cellKeys(run)}
      ref={region}
    >
      <CellHead
        number={number}
        title={title}
        edited={isEdited(state)}
        onStartOver={model.startOver}
      >
        {live && <live.EditorNote />}
      </CellHead>
      <Listing label={`${number}, TypeScript`} printed={listing} cell={cell} />
      <div class="bar">
        <RunButton
          state={state}
          awake={awake}
          onApproach={approach}
          onPress={press}
          onRun={run}
          onStop={model.stop}
        />
        <Tabs
          name={name}
          selected={selected}
          onSelect={(next) => {
            tab.value = next;
          }}
          tabs={tabs}
        />
        <Phrase phrase={awake ? phraseOf(state, printed) : wakingUp} />
      </div>
      <ConsolePanel {...panel} open={selected === 'console'} />
      <TimelinePanel {...panel} open={selected === 'timeline'} onRun={run} />
      {live && <live.Dock cell={cell} region={region} onRun={run} />}
      {live && <live.RunPanels name={name} cell={cell} selected={selected} lessons={lessons} />}
    </section>
  );
}
