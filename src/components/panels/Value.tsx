import { useState } from 'preact/hooks';
import { type Encoded, inspect } from '../../runtime/trace/index.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { moreThan, type Part, partsOf } from './parts-of.ts';

/** On the line of a value that can be unfolded this much of it is shown. */
const LONGEST = 80;

/** A value as structure: one line, that unfolds to what is inside. Text is text, never markup. */
export function Value({ part: { key, value } }: { part: Part }) {
  const [open, setOpen] = useState(false);
  const name = key !== '' && <span class="v-key">{key}: </span>;
  if (isPlace(value)) {
    const text = value.type === 'hole' ? `${value.length} empty` : value.text;
    return (
      <li>
        {name}
        {text}
      </li>
    );
  }
  const parts = partsOf(value);
  if (parts.length === 0) {
    return (
      <li>
        {name}
        {inspect(value)}
      </li>
    );
  }
  const more = moreThan(value);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {name}
          {oneLine(value)}
        </summary>
        {open && (
          <ul>
            {parts.map((part) => (
              <Value part={part} />
            ))}
            {more > 0 && <li class="v-key">{grouped(more)} more</li>}
          </ul>
        )}
      </details>
    </li>
  );
}

const isPlace = (value: Part['value']): value is Exclude<Part['value'], Encoded> =>
  typeof value === 'object' &&
  value !== null &&
  (value.type === 'hole' || value.type === 'accessor');

function oneLine(value: Encoded): string {
  const text = inspect(value, { depth: 0 }).replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
