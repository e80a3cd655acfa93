import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Palette, paletteAt } from './palette.ts';

export interface Surface {
  context: CanvasRenderingContext2D;
  palette: Palette;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/**
 * A canvas as large as its element, in the pixels of the screen. It is painted when the component renders, and again
 * when the element's size or the colours change.
 */
export function useCanvas(paint: (surface: Surface) => void): RefObject<HTMLCanvasElement> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(paint);
  latest.current = paint;
  const size = useRef({ width: 0, height: 0 });
  const palette = useRef<Palette>();

  const repaint = (): void => {
    const context = canvas.current?.getContext('2d');
    const { width, height } = size.current;
    if (canvas.current === null || !context || width === 0 || height === 0) return;
    palette.current ??= paletteAt(canvas.current.parentElement ?? document.body);
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, width, height);
    latest.current({ context, palette: palette.current, width, height });
  };
  useLayoutEffect(repaint);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      size.current = { width, height };
      element.width = Math.round(width * devicePixelRatio);
      element.height = Math.round(height * devicePixelRatio);
      repaint();
    });
    observer.observe(element);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const recolour = (): void => {
      palette.current = undefined;
      repaint();
    };
    scheme.addEventListener('change', recolour);
    // The reader's own choice of a scheme stands on the root.
    const theme = new MutationObserver(recolour);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      observer.disconnect();
      scheme.removeEventListener('change', recolour);
      theme.disconnect();
    };
  }, []);
  return canvas;
}
