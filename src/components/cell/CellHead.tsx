import type { ComponentChildren } from 'preact';

interface Props {
  number: string;
  title: string;
  edited: boolean;
  onStartOver: () => void;
  children?: ComponentChildren;
}

/** The caption, and the way back to the printed text once it was edited. */
export function CellHead({ number, title, edited, onStartOver, children }: Props) {
  return (
    <header class="cell-head">
      <p class="cell-cap">
        <b>{number}</b>
        <span>{title}</span>
      </p>
      {children}
      {edited && (
        <button type="button" class="link-btn" onClick={onStartOver}>
          Start over
        </button>
      )}
    </header>
  );
}
