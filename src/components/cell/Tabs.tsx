import { grouped } from '../../runtime/trace/readings/grouped.ts';

export interface Tab {
  id: string;
  label: string;
  /** How many things there are, as a superscript. */
  count?: number | string | undefined;
  /** There is nothing in it; it stays, set back. */
  empty?: boolean;
}

interface Props {
  /** Prefix of the ids of tabs (`-tab`) and panels (`-panel`). */
  name: string;
  /** Names all of them together. */
  label?: string;
  tabs: readonly Tab[];
  selected: string;
  onSelect: (id: string) => void;
}

/** The panels' tabs; arrow keys, Home and End go from one to the next. */
export function Tabs({ name, label: all = 'Panels', tabs, selected, onSelect }: Props) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    document.getElementById(`${name}-${tab.id}-tab`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={all} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label, count, empty }) => (
        <button
          type="button"
          role="tab"
          id={`${name}-${id}-tab`}
          aria-controls={`${name}-${id}-panel`}
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          class={empty ? 'is-empty' : undefined}
          onClick={() => onSelect(id)}
        >
          {label}
          {count ? (
            <sup>
              <span class="vh">, </span>
              {typeof count === 'number' ? grouped(count) : count}
            </sup>
          ) : null}
        </button>
      ))}
    </div>
  );
}
