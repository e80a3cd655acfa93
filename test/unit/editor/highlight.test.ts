// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code of a reader is a string here.
import { describe, expect, it } from 'vitest';
import { AFRESH, highlight, highlightFrom } from '../../../src/components/editor/highlight.ts';

/** Rows as `role:text`, plain names and blanks left out. */
const seen = (code: string): string[] =>
  highlight(code).flatMap((row) =>
    row.filter((t) => t.type !== '').map((t) => `${t.type}:${t.text}`),
  );
const joined = (code: string): string =>
  highlight(code)
    .map((row) => row.map((token) => token.text).join(''))
    .join('\n');

describe('colours of a listing', () => {
  it('tells keywords, types, calls, numbers and punctuation apart', () => {
    expect(seen('const ids: number[] = await load(7);')).toEqual([
      'k:const',
      'p::',
      't:number',
      'p:[]',
      'p:=',
      'k:await',
      'f:load',
      'p:(',
      'n:7',
      'p:);',
    ]);
  });

  it('leaves the expression inside a template in its own colours', () => {
    expect(seen('`/users/${pad(id, 2)}/x`;')).toEqual([
      's:`/users/',
      'f:pad',
      'p:(',
      'p:,',
      'n:2',
      'p:)',
      's:/x`',
      'p:;',
    ]);
  });

  it('follows templates in templates, and braces in their expressions', () => {
    expect(seen('`a${xs.map((x) => { return `<${x}>`; })}b` + 1')).toEqual([
      's:`a',
      'p:.',
      'f:map',
      'p:((',
      'p:)',
      'p:=>',
      'p:{',
      'k:return',
      's:`<',
      's:>`',
      'p:;',
      'p:})',
      's:b`',
      'p:+',
      'n:1',
    ]);
  });

  it('takes a slash after a value for a division, anywhere else for a regular expression', () => {
    expect(seen('half = total / 2 / n')).toEqual(['p:=', 'p:/', 'n:2', 'p:/']);
    expect(seen('return /[/"]+\\/x/gi.test(url)')).toEqual([
      'k:return',
      's:/[/"]+\\/x/gi',
      'p:.',
      'f:test',
      'p:(',
      'p:)',
    ]);
    expect(seen('/a/')).toEqual(['s:/a/']);
    expect(seen('await /a/')).toEqual(['k:await', 's:/a/']);
    expect(seen('f(a) / b / c')).toEqual(['f:f', 'p:(', 'p:)', 'p:/', 'p:/']);
  });

  it('ends a line comment with its line and carries a block comment over rows', () => {
    expect(highlight('a // `b` "c"\n/* d\ne */ f')).toEqual([
      [
        { type: '', text: 'a ' },
        { type: 'c', text: '// `b` "c"' },
      ],
      [{ type: 'c', text: '/* d' }],
      [
        { type: 'c', text: 'e */' },
        { type: '', text: ' f' },
      ],
    ]);
  });

  it('sees a call through its type arguments, and no call in a comparison', () => {
    expect(seen('new Set<Promise<void>>()')).toEqual([
      'k:new',
      'f:Set',
      'p:<',
      't:Promise',
      'p:<',
      't:void',
      'p:>>()',
    ]);
    expect(seen('job<T>(x)')).toEqual(['f:job', 'p:<', 't:T', 'p:>(', 'p:)']);
    expect(seen('i < n')).toEqual(['p:<']);
  });

  it('reads the words that are keywords only in their place', () => {
    expect(seen("import { get, type Parcel } from './post'")).toContain('k:type');
    expect(seen("import { get } from './post'")).toContain('k:from');
    expect(seen('const { type, from, of } = message;')).toEqual([
      'k:const',
      'p:{',
      'p:,',
      'p:,',
      'p:}',
      'p:=',
      'p:;',
    ]);
    expect(seen('for (const x of xs) xs.delete(x)')).toEqual([
      'k:for',
      'p:(',
      'k:const',
      'k:of',
      'p:)',
      'p:.',
      'f:delete',
      'p:(',
      'p:)',
    ]);
    expect(seen('void tick(): void')).toEqual(['k:void', 'f:tick', 'p:():', 't:void']);
  });

  it('knows numbers of every kind', () => {
    for (const number of ['1_000', '0xff', '1.5e-3', '.5', '10n', 'true', 'null']) {
      expect(seen(number)).toEqual([`n:${number}`]);
    }
  });

  it('keeps every character, whatever the reader is in the middle of typing', () => {
    const code =
      'const a = `x${ {b: 1}.b } y`;\n\n  /re/.test("it\\"s") // end\n\tasync () => ({ "k": \'v\' })';
    for (let cut = 0; cut <= code.length; cut += 1) {
      expect(joined(code.slice(0, cut))).toBe(code.slice(0, cut));
    }
    expect(joined('𝒜 = "𝒜" ¿ é')).toBe('𝒜 = "𝒜" ¿ é');
  });
});

describe('a listing coloured line by line', () => {
  it.each([
    'const a = `one ${two(`three\nfour`)}\nfive`; six();',
    '/* a comment\nof two lines */ await x;',
    'const half =\n  total / 2 /\n  3;',
    '/*/ still open\nclosed */ let a = 1;',
  ])('has the colours that it has as a whole: %j', (code) => {
    let unfinished = AFRESH;
    const rows = code.split('\n').map((line) => {
      const part = highlightFrom(line, unfinished);
      unfinished = part.unfinished;
      return part.rows[0];
    });
    expect(rows).toEqual(highlight(code));
  });
});
