const paths = {
  start: 'M3.5 2.5v11M13 2.8v10.4L5.6 8z',
  back: 'M10 3 5 8l5 5',
  play: 'M4 2.6v10.8L13 8z',
  pause: 'M5 3v10M11 3v10',
  forward: 'M6 3l5 5-5 5',
  end: 'M12.5 2.5v11M3 2.8v10.4L10.4 8z',
  again: 'M13.6 2.8v3.4h-3.4M13.4 6A6 6 0 1 0 14 8.6',
  stop: 'M3.5 3.5h9v9h-9z',
};
const solid: ReadonlySet<string> = new Set(['start', 'play', 'end', 'stop']);

/** The signs on the buttons of the instrument. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={paths[name]}
        fill={solid.has(name) ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width={name === 'pause' ? 3 : 1.8}
        stroke-linejoin="round"
      />
    </svg>
  );
}
