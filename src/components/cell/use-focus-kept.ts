import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A button that is gone once it was pressed, as `Insert it` is, leaves the focus to the button that is nearest: else a
 * reader without a mouse would be back at the top of the page.
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
    for (const each of around) {
      const near = each.isConnected ? firstButton(each) : undefined;
      if (near) return near.focus({ preventScroll: true });
    }
  });
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
