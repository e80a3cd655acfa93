import {
  databaseUse,
  exchanges,
  notices,
  queries,
  requests,
  sockets,
} from '../../runtime/trace/index.ts';
import { Database } from '../panels/Database.tsx';
import { Network } from '../panels/Network.tsx';
import { type LessonLinks, Problems, type TextProblem } from '../panels/Problems.tsx';
import { type CellState, isStale, problemsNow } from './cell-state.ts';
import { Panel } from './Panel.tsx';
import type { Tab } from './Tabs.tsx';
import type { UsedCell } from './used-cell.ts';

/** The tabs that a run brings along: each is there when there is something in it. */
export function runTabs(state: CellState): Tab[] {
  const { run } = state;
  const sent = run ? run.read(requests).length + run.read(sockets).length : 0;
  const asked = run ? run.read(queries).length : 0;
  const problems = foundIn(state).length + (run && !isStale(state) ? run.read(notices).length : 0);
  return [
    { id: 'network', label: 'Network', count: sent },
    { id: 'database', label: 'Database', count: asked },
    { id: 'problems', label: 'Problems', count: problems },
  ].filter(({ count }) => count > 0);
}

/** What is wrong with the text as it is now. Of a promise that nothing waits for, its run knows more than its types. */
function foundIn(state: CellState): TextProblem[] {
  const { run, typeProblems } = state;
  const isRun = run !== undefined && !isStale(state);
  return [
    ...problemsNow(state),
    ...typeProblems.filter(({ severity }) => severity === 'error' || !isRun),
  ];
}

interface Props {
  name: string;
  cell: UsedCell;
  selected: string;
  lessons?: LessonLinks | undefined;
}

/** The panel of the selected one of those tabs. */
export function RunPanels({ name, cell, selected, lessons = {} }: Props) {
  const { state } = cell;
  return (
    <>
      {runTabs(state).map(({ id }) => (
        <Panel key={id} name={name} id={id} open={id === selected}>
          {id === selected && <Content id={id} cell={cell} lessons={lessons} />}
        </Panel>
      ))}
    </>
  );
}

function Content({ id, cell, lessons }: { id: string; cell: UsedCell; lessons: LessonLinks }) {
  const { state, model, onLine } = cell;
  const { run, playhead } = state;
  const stale = isStale(state);
  if (id === 'problems') {
    return (
      <Problems
        found={foundIn(state)}
        notices={run && !stale ? run.read(notices) : []}
        lessons={lessons}
        onLine={onLine}
      />
    );
  }
  if (run === undefined) return null;
  const panel = { lanes: run.lanes, playhead, onPlayhead: model.moveTo, onLine };
  return (
    <div class={stale ? 'is-stale' : undefined}>
      {id === 'network' ? (
        <Network {...panel} exchanges={run.read(exchanges)} sockets={run.read(sockets)} />
      ) : (
        <Database {...panel} use={run.read(databaseUse)} />
      )}
    </div>
  );
}
