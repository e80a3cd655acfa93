import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A button that is gone once it was pressed, as `Insert it` is, leaves the focus to the button that is nearest: else a
 * reader without a mouse would be back at the top of the page. Of a printed timeline it is the one that asks for the same.
 */
export function useFocusKept(region: RefObject<HTMLElement>): void {
  /** The button that has the focus, and what is around it. */
  const held = useRef<Element[]>([]);
  useEffect(() => {
    const take = ({ target }: FocusEvent): void => {
      held.current = target instanceof HTMLButtonElement ? upwards(target, region.current) : [];
    };
    const leave = ({ target }: FocusEvent): void => {
      // Some browsers say so of what is removed, too, and just before it is.
      queueMicrotask(() => {
        const left = held.current[0] === target && held.current[0]?.isConnected;
        if (left) held.current = [];
      });
    };
    region.current?.addEventListener('focusin', take);
    region.current?.addEventListener('focusout', leave);
  }, []);
  useEffect(() => {
    const [button, ...around] = held.current;
    if (!button || button.isConnected || document.activeElement !== document.body) return;
    heirOf(button, around)?.focus({ preventScroll: true });
  });
}

/** @param around what was around the button, from the inside; the region of both comes last */
function heirOf(button: Element, around: readonly Element[]): HTMLElement | null | undefined {
  const there = around.filter((each) => each.isConnected);
  const asks = button.getAttribute('data-asks');
  if (asks !== null) return there.at(-1)?.querySelector<HTMLElement>(`[data-asks="${asks}"]`);
  for (const each of there) {
    const near = firstButton(each);
    if (near) return near;
  }
  return undefined;
}

function upwards(from: Element, to: Element | null): Element[] {
  const path: Element[] = [];
  for (
    let at: Element | null = from;
    at !== null && at !== to?.parentElement;
    at = at.parentElement
  )
    path.push(at);
  return path;
}

const firstButton = (element: Element): HTMLElement | undefined =>
  [...element.querySelectorAll('button')].find((button) =>
    button.checkVisibility({ visibilityProperty: true }),
  );
