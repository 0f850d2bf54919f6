import { playedHosts } from '../protocol/requirement-sets';
import { pageThemes, withHost, type HostChoices } from './host-choices';
import { button, element } from './page-elements';
import type { PageTexts } from './page-texts';

/**
 * A button that opens a panel of choices. Each choice counts at once; the panel stays open until it is left, Escape is
 * pressed or the button again.
 */
export function hostMenu(
  texts: PageTexts,
  chosen: HostChoices,
  change: (choices: HostChoices) => void,
): HTMLElement {
  const holder = element('div', 'host-menu');
  const panel = element('div', 'host-panel');
  panel.id = 'host-panel';
  panel.hidden = true;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', texts.hostChoices);
  const opener = button(`Excel: ${texts.hosts[chosen.host]}`, 'host', () => {
    show(panel.hidden !== false);
  });
  opener.setAttribute('aria-controls', panel.id);
  const show = (isShown: boolean): void => {
    panel.hidden = !isShown;
    opener.setAttribute('aria-expanded', String(isShown));
    if (isShown) panel.querySelector<HTMLInputElement>('input:checked')?.focus();
  };
  show(false);
  panel.append(
    choice(texts.host, 'host', playedHosts, chosen.host, texts.hosts, (host) => {
      change(withHost(chosen, host));
    }),
    choice(
      texts.blankCells,
      'blank-cells',
      ['web', 'desktop'],
      chosen.blankCells,
      texts.blankCellKinds,
      (kind) => {
        change({ ...chosen, blankCells: kind });
      },
    ),
    choice(texts.theme, 'theme', pageThemes, chosen.theme, texts.themes, (theme) => {
      change({ ...chosen, theme });
    }),
    choice(texts.language, 'language', ['vi', 'en', 'de'], chosen.language, languageNames, (language) => {
      change({ ...chosen, language });
    }),
    element('p', 'host-note', texts.hostNote),
  );
  holder.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || panel.hidden !== false) return;
    show(false);
    opener.focus();
  });
  // So that a click on a word in the panel leaves the focus in it.
  panel.tabIndex = -1;
  holder.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && holder.contains(relatedTarget))) show(false);
  });
  holder.append(opener, panel);
  return holder;
}

/** Each in its own language, so that it is found by those who read no other. */
const languageNames = { vi: 'Tiếng Việt', en: 'English', de: 'Deutsch' } as const;

function choice<Value extends string>(
  legend: string,
  name: string,
  values: readonly Value[],
  chosen: Value,
  labels: Readonly<Record<Value, string>>,
  choose: (value: Value) => void,
): HTMLElement {
  const group = element('fieldset', 'host-choice');
  group.append(element('legend', '', legend));
  for (const value of values) {
    const input = element('input', '');
    input.type = 'radio';
    input.name = name;
    input.value = value;
    input.checked = value === chosen;
    input.addEventListener('change', () => {
      choose(value);
    });
    const label = element('label', '');
    label.append(input, element('span', '', labels[value]));
    group.append(label);
  }
  return group;
}
