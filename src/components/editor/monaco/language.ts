/** TypeScript as Monaco is told of it: coloured by the highlighter of the printed page, so that no colour changes. */

import { languages } from 'monaco-editor/editor/editor.api.js';
import { conf } from 'monaco-editor/languages/definitions/typescript/typescript.js';
import { AFRESH, highlightFrom, type Token, type Unfinished } from '../highlight.ts';

export const LANGUAGE = 'typescript';
/** Names of tokens are roles; the words at which a function can suspend have one of their own. */
export const SUSPENDS = 'suspends';

export function registerLanguage(): void {
  languages.register({ id: LANGUAGE, extensions: ['.ts'] });
  languages.setLanguageConfiguration(LANGUAGE, conf);
  languages.setTokensProvider(LANGUAGE, {
    getInitialState: () => new LineState(AFRESH),
    tokenize: (line, state) => {
      const { rows, unfinished } = highlightFrom(line, (state as LineState).unfinished);
      return { tokens: placed(rows[0] ?? []), endState: new LineState(unfinished) };
    },
  });
}

function placed(row: readonly Token[]): languages.IToken[] {
  let at = 0;
  return row.map(({ type, text }) => {
    const startIndex = at;
    at += text.length;
    const suspends = type === 'k' && (text === 'await' || text === 'async');
    return { startIndex, scopes: suspends ? SUSPENDS : type };
  });
}

class LineState implements languages.IState {
  readonly unfinished: Unfinished;

  constructor(unfinished: Unfinished) {
    this.unfinished = unfinished;
  }

  clone(): LineState {
    return this;
  }

  equals(other: languages.IState): boolean {
    const [a, b] = [this.unfinished, (other as LineState).unfinished];
    return (
      a.inComment === b.inComment &&
      a.inTemplate === b.inTemplate &&
      a.before === b.before &&
      a.open.join() === b.open.join()
    );
  }
}
