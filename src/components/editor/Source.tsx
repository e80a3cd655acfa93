import type { Token } from './highlight.ts';

/** The text of one line of code, coloured. */
export function Source({ tokens }: { tokens: readonly Token[] }) {
  return <span class="src">{tokens.length === 0 ? ' ' : tokens.map(colour)}</span>;
}

/** The words at which a function can suspend are the only bold ones. */
function colour({ type, text }: Token) {
  if (type === '') return text;
  return (
    <span class={`k-${type}`}>
      {type === 'k' && /^a(?:sync|wait)$/.test(text) ? <b>{text}</b> : text}
    </span>
  );
}
