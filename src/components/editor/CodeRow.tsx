import { Component } from 'preact';
import type { Token } from './highlight.ts';
import type { LineMark } from './line-mark.ts';
import { MarkWords } from './MarkWords.tsx';
import { Source } from './Source.tsx';

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
        <Source tokens={tokens} />
        {mark && <MarkWords mark={mark} />}
      </div>
    );
  }
}
