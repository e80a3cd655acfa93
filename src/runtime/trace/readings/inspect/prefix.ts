import type { Identity } from '../../encoded.ts';

/** What stands before an opening brace: `Registry(2) [Map] `. `nature`: what it is when it has no prototype. */
export function prefix(
  { class: name, tag = '' }: Pick<Identity, 'class' | 'tag'>,
  nature: string,
  size = '',
): string {
  if (name === '') {
    const other = tag !== '' && tag !== nature ? `[${tag}] ` : '';
    return `[${nature}${size}: null prototype] ${other}`;
  }
  return `${name}${size} ${tag !== '' && !saidIn(name, tag) ? `[${tag}] ` : ''}`;
}

/** `AsyncFunction` in `AsyncFunction`, but not `Map` in `Mapper`. */
function saidIn(name: string, tag: string): boolean {
  const at = name.indexOf(tag);
  if (at === -1) return false;
  const next = name[at + tag.length];
  return next === undefined || next !== next.toLowerCase();
}
