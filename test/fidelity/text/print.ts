/** Trees of pieces to the texts of a program: labels are numbered, variables named, tools declared. */

import type { Part } from './part.ts';
import { declarations } from './tools.ts';

/** @returns TypeScript */
export function print(part: Part): string {
  const printer = new Printer();
  const body = printer.text(part, 'program');
  return `${declarations(printer.tools)}\n${body}\n`;
}

/** A file's text as far as it is its own, and what it uses of others. */
export interface Printed {
  text: string;
  tools: readonly string[];
}

/** Files of one program, without the declarations of tools: no label and no variable is in two of them. */
export function printEach(parts: readonly Part[]): Printed[] {
  const printer = new Printer();
  return parts.map((part) => {
    printer.tools.clear();
    const text = printer.text(part, 'program');
    return { text, tools: ['at', ...printer.tools] };
  });
}

class Printer {
  readonly tools = new Set<string>();
  readonly #variables = new Map<object, string>();
  #labels = 0;

  text(part: Part, production: string): string {
    if (typeof part === 'string') return part;
    if (typeof part === 'number') return String(part);
    if ('length' in part) return part.map((each) => this.text(each, production)).join('');
    switch (part.kind) {
      case 'label':
        return `'${production}#${++this.#labels}'`;
      case 'variable':
        return this.#variable(part);
      case 'tool':
        this.tools.add(part.name);
        return part.name;
      case 'production':
        return this.text(part.part, part.name);
    }
  }

  #variable(part: { stem: string }): string {
    const name = this.#variables.get(part) ?? `${part.stem}${this.#variables.size + 1}`;
    this.#variables.set(part, name);
    return name;
  }
}
