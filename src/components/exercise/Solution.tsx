import { CodeRow } from '../editor/CodeRow.tsx';
import { highlight } from '../editor/highlight.ts';

/** The book's own answer: read only, for comparison. */
export function Solution({ text }: { text: string }) {
  return (
    <div class="solution">
      <p class="sub">
        <b>The book’s solution.</b> One way to do it; what counts are the checks.
      </p>
      <div class="code" role="region" aria-label="The book’s solution" tabIndex={0}>
        <div class="code-in" translate={false}>
          {highlight(text.trimEnd()).map((tokens, index) => (
            <CodeRow number={index + 1} tokens={tokens} mark={undefined} />
          ))}
        </div>
      </div>
    </div>
  );
}
