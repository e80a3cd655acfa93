import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { GradedExercise, Program, SourceFile } from '../../runtime/index.ts';
import { CellHead } from '../cell/CellHead.tsx';
import { ConsolePanel } from '../cell/ConsolePanel.tsx';
import { cellKeys } from '../cell/cell-keys.ts';
import { isEdited } from '../cell/cell-state.ts';
import { fetchJson } from '../cell/fetch-json.ts';
import { Listing } from '../cell/Listing.tsx';
import { onceArrived } from '../cell/once-arrived.ts';
import { Panel } from '../cell/Panel.tsx';
import { Phrase } from '../cell/Phrase.tsx';
import { wakingUp } from '../cell/phrase.ts';
import { phraseOf } from '../cell/phrase-of.ts';
import { RunButton } from '../cell/RunButton.tsx';
import { Tabs } from '../cell/Tabs.tsx';
import { TimelinePanel } from '../cell/TimelinePanel.tsx';
import { useCell } from '../cell/use-cell.ts';
import { useFocusKept } from '../cell/use-focus-kept.ts';
import { UntriedChecks } from '../panels/UntriedChecks.tsx';
import { CheckButton } from './CheckButton.tsx';
import { createExercise } from './exercise-model.ts';
import { comparedOf, exerciseNumber, phraseOfChecks } from './exercise-state.ts';
import { Hints } from './Hints.tsx';
import { useEvidence } from './use-evidence.ts';
import { Verdicts } from './Verdicts.tsx';

export interface ExerciseProps {
  /** 'gather/fetch-all' */
  id: string;
  /** The curriculum's id, 'E04-1'. */
  alias: string;
  /** Where starter and scenarios are, as the build compiled them. */
  exerciseUrl: string;
  checks: readonly { id: string; describe: string }[];
  hints: readonly string[];
  /** The starter as printed. */
  listing?: ComponentChildren;
}

/** What an island's entry adds: functions cannot be written into a page. */
export interface ExerciseLoads {
  loadChecks: () => Promise<GradedExercise['checks']>;
  loadSolution: () => Promise<string>;
}

interface Fetched extends Pick<GradedExercise, 'scenarios' | 'options'> {
  starterProgram: Program;
  given: readonly SourceFile[];
}

/** A starter to change until its checks pass. */
export function Exercise(props: ExerciseProps & ExerciseLoads) {
  const { id, alias, exerciseUrl, checks, hints, listing, loadChecks, loadSolution } = props;
  const fetched = useMemo(() => onceArrived(() => fetchJson<Fetched>(exerciseUrl)), [exerciseUrl]);
  const cell = useCell(
    `exercise/${id}`,
    async () => (await fetched()).starterProgram,
    async () => (await fetched()).given,
  );
  const { model, state, awake, touch, approach, press } = cell;
  const exercise = useMemo(
    () =>
      createExercise({
        id,
        cell: model,
        loadGrader: () => import('./grader.ts'),
        loadScenarios: async () => {
          const { scenarios, options } = await fetched();
          return { scenarios, options };
        },
        loadChecks,
        loadSolution,
        loadGiven: async () => (await fetched()).given,
      }),
    [model],
  );
  useEffect(() => {
    // Progress is this browser's own: the printed page knows nothing of it.
    exercise.hear();
    return exercise.dispose;
  }, []);

  const region = useRef<HTMLElement>(null);
  useFocusKept(region);
  const tab = useSignal('checks');
  const graded = exercise.state.value;
  const shown = useEvidence(cell, graded);
  const name = `exercise-${id.replaceAll('/', '-')}`;
  const number = exerciseNumber(alias);
  const { attempts } = graded.progress;
  const passed = graded.graded?.report.checks.filter((each) => each.passed).length;
  const phrase =
    state.trouble || state.refused || state.fetching || state.activity !== 'idle'
      ? phraseOf(state, undefined)
      : phraseOfChecks(graded, state.starter === undefined ? undefined : state.text);

  const check = async (): Promise<void> => {
    await touch();
    tab.value = 'checks';
    await exercise.check();
  };
  const run = async (): Promise<void> => {
    await touch();
    tab.value = 'timeline';
    await model.run();
  };
  const runTabs = cell.live?.runTabs(state) ?? [];
  // A panel that the next run has nothing for gives way to the checks.
  const own = ['checks', 'timeline', 'console'].includes(tab.value);
  const selected = own || runTabs.some((each) => each.id === tab.value) ? tab.value : 'checks';
  const panel = { cell, name, number };
  const compared = comparedOf(graded, state.text);
  return (
    <>
      <section class="cell cell-ex" aria-label={number} onKeyDown={cellKeys(check)} ref={region}>
        <CellHead
          number={number}
          title={attempts === 0 ? 'not tried yet' : `attempt ${attempts}`}
          edited={isEdited(state)}
          onStartOver={model.startOver}
        >
          {cell.live && <cell.live.EditorNote />}
        </CellHead>
        <Listing
          label={`${number}, TypeScript`}
          printed={listing}
          cell={cell}
          evidence={shown.evidence}
        />
        <div class="bar">
          <CheckButton
            awake={awake}
            checking={graded.checking}
            onCheck={check}
            onStop={exercise.stop}
          />
          <RunButton
            plain
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
            tabs={[
              {
                id: 'checks',
                label: 'Checks',
                count: passed === undefined ? checks.length : `${passed} of ${checks.length}`,
              },
              { id: 'timeline', label: 'Timeline' },
              {
                id: 'console',
                label: 'Console',
                count: state.run?.lines.length,
                empty: !state.run?.lines.length,
              },
              ...runTabs,
            ]}
          />
          <Phrase phrase={awake ? phrase : wakingUp} />
        </div>
        <Panel name={name} id="checks" open={selected === 'checks'}>
          <Verdicts
            cell={cell}
            exercise={exercise}
            number={number}
            shown={shown}
            untried={<UntriedChecks checks={checks} />}
          />
          <Hints
            hints={hints}
            state={graded}
            onHint={exercise.showHint}
            onSolution={(yes) => void exercise.showSolution(yes)}
          />
        </Panel>
        <TimelinePanel {...panel} open={selected === 'timeline'} onRun={run} />
        <ConsolePanel {...panel} open={selected === 'console'} />
        {cell.live && <cell.live.RunPanels name={name} cell={cell} selected={selected} />}
      </section>
      {graded.views && compared && (
        <graded.views.Compare name={name} number={number} {...compared} />
      )}
    </>
  );
}
