import type { Wait } from '../../../runtime/trace/index.ts';
import { Pair } from './Pair.tsx';
import { Ring } from './Ring.tsx';

/** So many are drawn one under the other; of more, the words have to do. */
const MOST = 5;

/**
 * Who waits for each other, drawn. It says nothing that is not said in words beside it, so only those are read aloud.
 * Two stand side by side where there is room for it: the style sheet knows.
 */
export function Circle({ members }: { members: readonly Wait[] }) {
  const [one, other] = members;
  if (one === undefined || other === undefined || members.length > MOST) return null;
  return (
    <div class="circle" aria-hidden="true">
      {members.length === 2 && <Pair one={one} other={other} />}
      <Ring members={members} />
    </div>
  );
}
