interface Props {
  onZoom: (factor: number) => void;
  onFit: () => void;
}

/** Less, all, more: in the empty corner of the drawing. */
export function ZoomButtons({ onZoom, onFit }: Props) {
  return (
    <span class="zoom" role="group" aria-label="Zoom">
      <button type="button" aria-label="Zoom out" onClick={() => onZoom(2)}>
        −
      </button>
      <button type="button" aria-label="fit: show the whole run" onClick={onFit}>
        fit
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => onZoom(0.5)}>
        +
      </button>
    </span>
  );
}
