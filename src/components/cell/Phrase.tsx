import type { Phrase as Words } from './phrase.ts';

/** The state of the cell, in one phrase. */
export function Phrase({ phrase: { strong, rest, bad, ok, late } }: { phrase: Words }) {
  return (
    <div class="bar-end" role="status">
      <span class={bad ? 'bad' : ok ? 'okc' : late ? 'late' : undefined}>
        {strong && <b>{strong}</b>}
        {rest}
      </span>
    </div>
  );
}
