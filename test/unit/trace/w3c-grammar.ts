/**
 * Grammars in the notation of XML (https://www.w3.org/TR/xml/#sec-notation), as far as `docs/text-form.md` uses it.
 * None of its productions refers to itself, so each is a regular expression.
 */

type Productions = ReadonlyMap<string, string>;

export class Grammar {
  readonly #productions: Productions;

  /** @param text `name ::= expression`; an expression may go on over indented lines */
  constructor(text: string) {
    const parts = text.split(/^(\w+)\s*::=/m).slice(1);
    this.#productions = new Map(
      parts.flatMap((part, i) => (i % 2 === 0 ? [[part, (parts[i + 1] as string).trim()]] : [])),
    );
  }

  get names(): string[] {
    return [...this.#productions.keys()];
  }

  /** What `name` stands for, whole; the productions in `caught` are named groups, once each. */
  pattern(name: string, caught: readonly string[] = []): RegExp {
    return new RegExp(`^${this.#expand(name, new Set(caught))}$`, 'u');
  }

  #expand(name: string, caught: Set<string>): string {
    const expression = this.#productions.get(name);
    if (expression === undefined) throw new Error(`the grammar has no production '${name}'`);
    const inner = expression.replace(
      TOKEN,
      (_token, quoted?: string, set?: string, character?: string, reference?: string) => {
        if (quoted !== undefined) return `(?:${quoted.replace(SPECIAL, '\\$&')})`;
        if (set !== undefined) return set.replace(/#x([0-9A-F]+)/g, '\\u{$1}');
        if (character !== undefined) return `\\u{${character}}`;
        if (reference !== undefined) return this.#refer(reference, caught);
        return '';
      },
    );
    return `(?:${inner.replace(/(?<!\\)\((?!\?)/g, '(?:')})`;
  }

  #refer(name: string, caught: Set<string>): string {
    const isCaught = caught.delete(name);
    const pattern = this.#expand(name, caught);
    return isCaught ? `(?<${name}>${pattern})` : pattern;
  }
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** A text in quotes, a set of characters, a character, a name; blanks between them mean nothing. */
const TOKEN = /"([^"]*)"|(\[[^\]]*\])|#x([0-9A-F]+)|(\w+)|\s+/g;
