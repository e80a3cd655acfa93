import type { ComponentChildren } from 'preact';
import type { CheckResult } from '../../runtime/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import type { Evidence } from '../exercise/evidence-of.ts';
import { Prose } from './Prose.tsx';

interface Props {
  /** In the order in which they are told. */
  checks: readonly CheckResult[];
  /** What those that fail point at in the run that is shown. */
  flags: readonly Evidence[];
  onGo: (check: CheckResult) => void;
  /** The run that shows it: under the first check that fails, else at the end. */
  evidence: ComponentChildren;
}

/** The verdicts: what fails first, each with the figures of this run. */
export function Checks({ checks, flags, onGo, evidence }: Props) {
  const fails = checks.some((check) => !check.passed);
  return (
    <>
      <ol class={fails ? 'checks' : 'checks checks-2'}>
        {checks.map((check, index) => (
          <>
            <Verdict
              key={check.id}
              check={check}
              flag={flags.find((flag) => flag.check === check.id)}
              onGo={onGo}
            />
            {fails && index === 0 && evidence && <li class="evidence">{evidence}</li>}
          </>
        ))}
      </ol>
      {!fails && evidence && <div class="evidence-solo">{evidence}</div>}
    </>
  );
}

interface VerdictProps {
  check: CheckResult;
  flag: Evidence | undefined;
  onGo: Props['onGo'];
}

function Verdict({ check, flag, onGo }: VerdictProps) {
  const { passed, describe, text, figure, at, seed } = check;
  return (
    <li class={passed ? 'is-ok' : 'is-fail'}>
      {flag ? (
        <span class="ref" aria-hidden="true">
          {flag.number}
        </span>
      ) : (
        <span class="mk">
          <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
            <path
              d={passed ? 'M2.5 8.5l4 4 7-8.5' : 'M3 3l10 10M13 3L3 13'}
              fill="none"
              stroke="currentColor"
              stroke-width={passed ? 1.6 : 2.6}
            />
          </svg>
        </span>
      )}
      <div>
        <b>
          <Prose text={describe} />
        </b>
        <span class="vh">{passed ? ' passed' : ` failed${flag ? flagText(flag) : ''}`}</span>
        {figure !== undefined && (
          <p class="fig">
            <Prose text={figure} />
          </p>
        )}
        {text !== describe && (
          <p>
            <Prose text={text} />
            {!passed && seed !== undefined && seed !== 0 && ` Seen in schedule ${seed}.`}
          </p>
        )}
      </div>
      {!passed && at !== undefined && (
        <button type="button" class="btn" onClick={() => onGo(check)}>
          Go to {formatMs(at)}
        </button>
      )}
    </li>
  );
}

/** What is seen of a number, for who cannot see it. */
const flagText = ({ number, at, line }: Evidence): string =>
  `: ${number} on the timeline, at ${formatMs(at)}${line === undefined ? '' : `, and on line ${line}`}`;
