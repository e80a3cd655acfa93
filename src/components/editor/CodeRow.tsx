import { Component } from 'preact';
import type { Token } from './highlight.ts';
import type { LineMark } from './line-mark.ts';
import { MarkWords } from './MarkWords.tsx';

interface Props {
  number: number;
  tokens: readonly Token[];
  mark: LineMark | undefined;
}

/** One line of code as it is printed, with what the run has to say about it. */
export class CodeRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { tokens, mark, number } = this.props;
    return tokens !== next.tokens || mark !== next.mark || number !== next.number;
  }

  override render({ number, tokens, mark }: Props) {
    return (
      <div class={mark?.is ? `ln is-${mark.is}` : 'ln'}>
        <span class="num">{number}</span>
        <span class="src">{tokens.length === 0 ? ' ' : tokens.map(colour)}</span>
        {mark && <MarkWords mark={mark} />}
      </div>
    );
  }
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
