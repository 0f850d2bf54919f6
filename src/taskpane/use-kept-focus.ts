import { useEffect, useRef, type RefObject } from 'react';

/** So many places are gone back through. */
const remembered = 20;

/**
 * Keeps the keyboard's focus in the area. When the element that has it goes away, such as the button that stops a piece of work,
 * the browser gives the focus to nothing, and whoever works by keyboard or hears the page begins again at the top. Here it
 * goes back to where it was before, as far as that is still there and takes it, else to the chosen tab.
 */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T> {
  const area = useRef<T>(null);
  useEffect(() => {
    const { current } = area;
    if (!current) return undefined;
    const places: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target === places.at(-1)) return;
      places.push(target);
      if (places.length > remembered) places.shift();
    };
    const goBack = () => {
      // While the person works in the sheet, the focus is not the pane's to give.
      if (!document.hasFocus() || document.activeElement !== document.body) return;
      if (places.at(-1)?.isConnected !== false) return;
      while (document.activeElement === document.body && places.length > 0) {
        const place = places.pop();
        // Another tab is chosen by its own button: that one is where to go on.
        if (place?.getAttribute('role') !== 'tab') place?.focus({ preventScroll: true });
      }
      if (document.activeElement === document.body) {
        current.querySelector<HTMLElement>('[aria-selected=true]')?.focus({ preventScroll: true });
      }
    };
    const observer = new MutationObserver(goBack);
    observer.observe(current, { childList: true, subtree: true });
    current.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', remember);
    };
  }, []);
  return area;
}
