import { element } from './page-elements';

/** What covers the grid while a workbook is opened or saved. */
export interface BusyVeil {
  readonly veil: HTMLElement;
  /** Null takes it away. The part done is from 0 to 1, null where nobody knows it. */
  show(text: string | null, done?: number | null): void;
}

/** A text and a bar, in the middle of the grid. */
export function busyVeil(): BusyVeil {
  const veil = element('div', 'busy-veil');
  const text = element('p', 'busy');
  text.setAttribute('role', 'status');
  const bar = element('progress', '');
  bar.max = 1;
  const card = element('div', 'busy-card');
  card.append(text, bar);
  veil.append(card);
  veil.hidden = true;
  return {
    veil,
    show(shown, done = null) {
      veil.hidden = shown === null;
      if (text.textContent !== (shown ?? '')) text.textContent = shown ?? '';
      bar.setAttribute('aria-label', shown ?? '');
      if (done === null) bar.removeAttribute('value');
      else bar.value = done;
    },
  };
}
