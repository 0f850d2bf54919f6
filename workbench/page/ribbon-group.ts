import { button, element } from './page-elements';
import type { RibbonButton } from './read-manifest';

/** The add-in's group on the ribbon. */
export interface RibbonGroup {
  readonly group: HTMLElement;
  show(name: string, buttons: readonly RibbonButton[]): void;
  /** Buttons that the add-in has disabled cannot be pressed, but are reached by the keyboard and read out. */
  enable(isEnabled: (id: string) => boolean): void;
}

/** @param press settles when the add-in is done; the button cannot be pressed again before */
export function ribbonGroup(press: (button: RibbonButton) => Promise<void>): RibbonGroup {
  const group = element('div', 'add-in-group');
  group.setAttribute('role', 'group');
  return {
    group,
    show(name, buttons) {
      group.setAttribute('aria-label', name);
      group.replaceChildren(...buttons.map((one) => ribbonButton(one, press)));
    },
    enable(isEnabled) {
      for (const made of group.querySelectorAll<HTMLButtonElement>('[data-control]')) {
        made.setAttribute('aria-disabled', String(!isEnabled(made.dataset['control'] ?? '')));
      }
    },
  };
}

function ribbonButton(described: RibbonButton, press: (button: RibbonButton) => Promise<void>): HTMLElement {
  const made = button('', 'ribbon', () => {
    if (made.getAttribute('aria-disabled') === 'true') return;
    made.disabled = true;
    void press(described).finally(() => {
      made.disabled = false;
    });
  });
  made.title = described.tip;
  made.dataset['control'] = described.id;
  if (described.icon !== null) {
    const picture = element('img', '');
    picture.src = described.icon;
    picture.alt = '';
    made.append(picture);
  }
  made.append(element('span', '', described.label));
  return made;
}
