import type ts from 'typescript';

type Rule = (text: string) => string | undefined;

const first = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? '';

/** By TypeScript's number: what these errors mean in a program of this book. */
const rules: { readonly [code: number]: Rule } = {
  1308: () =>
    '`await` stands in a function that is not `async`. Write `async` before that function.',
  1294: () => 'This makes code at run time; programs here use only types that can be erased.',
  1484: (text) => `\`${first(/'([^']+)'/, text)}\` is only a type. Write \`import type\`.`,
  2304: notThere,
  2307: (text) =>
    /^Cannot find module '\./.test(text)
      ? `There is no file \`${first(/module '([^']+)'/, text)}\` beside this one.`
      : `There is no module \`${first(/module '([^']+)'/, text)}\` here. Run names those that there are.`,
  2322: assigned,
  2339: (text) =>
    /on type 'Promise</.test(text)
      ? `\`${first(/Property '([^']+)'/, text)}\` is a property of what the promise brings, not of the promise. \`await\` the promise first.`
      : undefined,
  2345: assigned,
  2580: notThere,
  2584: notThere,
  2591: notThere,
  2801: () => 'A promise is always true, whatever it brings. `await` it to ask for its value.',
  7006: (text) =>
    `\`${first(/Parameter '([^']+)'/, text)}\` needs a type: nothing here says what it is given.`,
};

function notThere(text: string): string {
  return `There is no \`${first(/name '([^']+)'/, text)}\` here. Programs have what a worker has, and what they import.`;
}

function assigned(text: string): string | undefined {
  const [, given, wanted] =
    /^(?:Type|Argument of type) '(Promise<.*>)' is not assignable to (?:type|parameter of type) '(.*)'\.$/.exec(
      text,
    ) ?? [];
  if (given === undefined) return undefined;
  return `This is \`${given}\`, and \`${wanted}\` is wanted. \`await\` brings what is in the promise.`;
}

/** A type error in this book's words, where it has any; else in TypeScript's, which are exact. */
export function reworded<D extends ts.Diagnostic>(diagnostic: D): D {
  const { code, messageText } = diagnostic;
  const text = typeof messageText === 'string' ? messageText : messageText.messageText;
  const said = rules[code]?.(text);
  return said === undefined ? diagnostic : { ...diagnostic, messageText: said };
}
