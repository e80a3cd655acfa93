import type { Ranks } from './limited.ts';
import { rankText } from './over-text.ts';
import type { Twig } from './tree.ts';

interface Props {
  name: string;
  twigs: readonly Twig[];
  /** Of what it began over a limit. */
  ranks: Ranks | undefined;
}

/** Characters of a name that surely fit beside the axis; a longer one is told whole to who points at it. */
const SHORT = 16;

/** A task's name, in the tree of who started it, and what it began over a limit. */
export function LaneName({ name, twigs, ranks }: Props) {
  return (
    <span class="lane-name" title={name.length > SHORT ? name : undefined}>
      {twigs.map((twig) => (
        <i class={`tw tw-${twig}`} />
      ))}
      <span class="nm">{name}</span>
      {ranks && <span class="rank">{rankText(ranks)}</span>}
    </span>
  );
}
