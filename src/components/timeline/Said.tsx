import type { Words } from './words.ts';

/** Words as text: a task's name stands out, code is in the machine's voice. */
export function Said({ words }: { words: readonly Words[] }) {
  return (
    <>
      {words.map((each) =>
        'plain' in each ? (
          each.plain
        ) : 'task' in each ? (
          <strong>{each.task}</strong>
        ) : (
          <code>{each.code}</code>
        ),
      )}
    </>
  );
}
