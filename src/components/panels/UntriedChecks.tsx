import { Prose } from './Prose.tsx';

/** The checks of an exercise before it was tried: the specification. */
export function UntriedChecks({ checks }: { checks: readonly { id: string; describe: string }[] }) {
  return (
    <ol class="checks">
      {checks.map(({ id, describe }) => (
        <li key={id}>
          <span class="mk">
            <i class="pend" />
          </span>
          <div>
            <b>
              <Prose text={describe} />
            </b>
          </div>
        </li>
      ))}
    </ol>
  );
}
