import type { Lane } from '../../runtime/trace/index.ts';

/** One column of the lines that show who started whom. */
export type Twig = 'tee' | 'elbow' | 'pipe' | 'blank';

const DEEPEST = 4;

/**
 * The tree lines before each lane's name. `tee` and `elbow` (the last child) lead to the name; `pipe`
 * passes by to children further down. Deeper than four, lanes are not indented any further. What nobody
 * has started stands among main's tasks, and their line passes it by.
 */
export function treeLines(lanes: readonly Lane[]): Twig[][] {
  const byTask = new Map(lanes.map((lane) => [lane.task, lane]));
  const lastChild = new Map(lanes.map((lane, row) => [lane.parent, row]));
  const [main] = lanes;
  const lastOfMain = lastChild.get(main?.task ?? 0) ?? 0;

  return lanes.map((lane, row) => {
    const twigs: Twig[] = [];
    let each: Lane | undefined = lane;
    while (each !== undefined && byTask.has(each.parent) && twigs.length < DEEPEST) {
      const more = (lastChild.get(each.parent) as number) > row;
      if (each === lane) twigs.unshift(more ? 'tee' : 'elbow');
      else twigs.unshift(more ? 'pipe' : 'blank');
      each = byTask.get(each.parent);
    }
    if (each !== main && twigs.length < DEEPEST && lastOfMain > row) twigs.unshift('pipe');
    return twigs;
  });
}
