import type { Lanes } from '../../runtime/trace/index.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Frame } from './geometry.ts';
import type { Limited } from './limited.ts';
import { svgText } from './svg-text.ts';

interface Props {
  lanes: Lanes;
  frame: Frame;
  label: string;
  limited: Limited | undefined;
}

/** Puts the drawing, as a picture that stands by itself, on the clipboard. */
export function CopySvg({ lanes, frame, label, limited }: Props) {
  return <CopyButton says="Copy SVG" text={() => svgText(lanes, frame, label, limited)} />;
}
