import { Component } from 'preact';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import type { Token } from './highlight.ts';
import type { Chip, LineMark } from './line-marks.ts';

interface Props {
  number: number;
  tokens: readonly Token[];
  mark: LineMark | undefined;
}

const swatch = {
  timer: 'timer',
  request: 'http',
  body: 'http',
  query: 'sql',
  lock: 'lock',
  tasks: 'join',
  promise: 'promise',
};

/** One line of code as it is printed, with what the run has to say about it. */
export class CodeRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { tokens, mark, number } = this.props;
    return tokens !== next.tokens || mark !== next.mark || number !== next.number;
  }

  override render({ number, tokens, mark }: Props) {
    return (
      <div class={mark ? `ln is-${mark.is}` : 'ln'}>
        <span class="num">{number}</span>
        <span class="src">{tokens.length === 0 ? ' ' : tokens.map(colour)}</span>
        {mark?.chips && <span class="sus">{mark.chips.map(chip)}</span>}
        {mark?.message && <span class="ln-under">{mark.message}</span>}
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

function chip({ kind, name, waited }: Chip) {
  return (
    <span class="sus-i">
      <i class={`sw sw-${swatch[kind]}`} />
      {name} {waited !== undefined && <small>{formatMs(waited)}</small>}
    </span>
  );
}
