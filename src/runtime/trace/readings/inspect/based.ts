import type { Based, EncodedFunction, Extras } from '../../encoded.ts';
import { join } from './join.ts';
import type { Context } from './options.ts';
import { prefix } from './prefix.ts';
import { properties, reference } from './properties.ts';
import { show } from './show.ts';

/** What is a text of its own, with its properties behind it where it has some: `[Function: f] { calls: 2 }`. */
export function based(value: Based, depth: number, context: Context): string {
  const { extras } = value;
  const base = baseOf(value, context);
  if (!extras || (extras.entries.length === 0 && !extras.left)) return base;
  if (depth > context.depth) {
    return value.type === 'regexp' ? base : `[${prefix(extras, '').trimEnd()}]`;
  }
  context.lastDepth = depth + 1;
  const output = properties(extras, depth + 1, context);
  const whole = reference(extras.id, base, context);
  return join({ base: whole, open: '{', close: '}', output }, depth + 1, context);
}

function baseOf(value: Based, context: Context): string {
  const { extras } = value;
  switch (value.type) {
    case 'date':
      return named(value.text, 'Date', extras);
    case 'regexp':
      return named(value.text, 'RegExp', extras);
    case 'boxed':
      return boxed(value.of, show(value.value, 0, { ...context, indentation: 0 }), extras);
    default:
      return value.of === 'class' ? classBase(value) : functionBase(value);
  }
}

function named(text: string, nature: string, extras: Extras | undefined): string {
  const before = extras ? prefix(extras, nature) : '';
  return before === `${nature} ` ? text : before + text;
}

function boxed(of: string, text: string, extras: Extras | undefined): string {
  const { class: name, tag } = extras ?? { class: of, tag: undefined };
  const other = name === of ? '' : ` (${name || 'null prototype'})`;
  return `[${of}${other}: ${text}]${tag === undefined ? '' : ` [${tag}]`}`;
}

function classBase({ name, parent, extras }: EncodedFunction): string {
  const { class: made, tag } = extras ?? { class: 'Function', tag: undefined };
  const meta = made !== 'Function' && made !== '' ? ` [${made}]` : '';
  const tagged = tag === undefined ? '' : ` [${tag}]`;
  const above = made === '' ? '[null prototype]' : parent;
  return `[class ${name || '(anonymous)'}${meta}${tagged}${above ? ` extends ${above}` : ''}]`;
}

const natures = {
  function: 'Function',
  class: 'Function',
  'async function': 'AsyncFunction',
  generator: 'GeneratorFunction',
  'async generator': 'AsyncGeneratorFunction',
};

function functionBase({ name, of, extras }: EncodedFunction): string {
  const nature = natures[of];
  const { class: made, tag } = extras ?? { class: nature, tag: undefined };
  const orphan = made === '' ? ' (null prototype)' : '';
  const called = name === '' ? ' (anonymous)' : `: ${name}`;
  const meta = made !== nature && made !== '' ? ` ${made}` : '';
  return `[${nature}${orphan}${called}]${meta}${tag === undefined ? '' : ` [${tag}]`}`;
}
