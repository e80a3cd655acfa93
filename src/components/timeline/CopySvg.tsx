import type { Lanes } from '../../runtime/trace/index.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Frame } from './geometry.ts';
import { svgText } from './svg-text.ts';

/** Puts the drawing, as a picture that stands by itself, on the clipboard. */
export function CopySvg({ lanes, frame, label }: { lanes: Lanes; frame: Frame; label: string }) {
  return <CopyButton says="Copy SVG" text={() => svgText(lanes, frame, label)} />;
}
