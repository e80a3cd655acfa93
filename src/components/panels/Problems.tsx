import type { Notice } from '../../runtime/trace/index.ts';
import { shownLine } from '../timeline/shown-line.ts';
import { More } from './More.tsx';
import { Prose } from './Prose.tsx';
import { sentence } from './sentence.ts';
import { useFirst } from './use-first.ts';

/** What an editor found in the text: a type or a syntax that does not hold. */
export interface TextProblem {
  line: number;
  column: number;
  message: string;
}

interface Props {
  /** Of the text as it is now. */
  found: readonly TextProblem[];
  /** Of the run. */
  notices: readonly Notice[];
  /** Where each kind is explained, as far as that lesson is written. */
  lessons: LessonLinks;
  onLine: (line: number) => void;
}

/** Above so many, the others wait for a click. */
const MOST = 100;

/** Addresses of lessons, by what they explain. */
export type LessonLinks = { readonly [kind in Notice['kind']]?: { href: string; title: string } };

/** What a reader should look at: a sentence each, its line, and the lesson that explains it. */
export function Problems({ found, notices, lessons, onLine }: Props) {
  const { shown, ...rest } = useFirst(notices, MOST);
  return (
    <>
      <ol class="found">
        {found.map(({ line, column, message }) => (
          <li>
            <button type="button" class="at" onClick={() => onLine(line)}>
              line {line}, {column}
            </button>
            <p>{sentence(message)}</p>
          </li>
        ))}
        {shown.map(({ kind, text, site }) => {
          const lesson = lessons[kind];
          const at = shownLine(site);
          return (
            <li>
              {at !== undefined ? (
                <button type="button" class="at" onClick={() => onLine(at)}>
                  line {at}
                </button>
              ) : (
                <span />
              )}
              <p>
                <b>{KINDS[kind]}</b> <Prose text={text} />{' '}
                {lesson && <a href={lesson.href}>{lesson.title}</a>}
              </p>
            </li>
          );
        })}
      </ol>
      <More {...rest} />
    </>
  );
}

const KINDS: Record<Notice['kind'], string> = {
  rejection: 'Unhandled rejection.',
  floating: 'Floating promise.',
  leak: 'Left open.',
  thread: 'Blocked thread.',
};
