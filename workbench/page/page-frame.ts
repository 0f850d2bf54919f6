import type { RibbonButton } from './read-manifest';
import type { PageTexts } from './page-texts';
import { makeResizable } from './resizable-pane';
import './page.css';

/** What a person can do at the frame. */
export interface FrameActions {
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  /** Settles when the add-in is done; the button cannot be pressed again before. */
  readonly pressButton: (button: RibbonButton) => Promise<void>;
}

/** The page around grid and pane: top bar, notices, the resizable pane. */
export interface PageFrame {
  /** Holds the grid of the open workbook; a new workbook gets a new element in it. */
  readonly gridArea: HTMLElement;
  /** Holds the pane's iframe. */
  readonly paneArea: HTMLElement;
  showFileName(name: string): void;
  showAddIn(name: string, buttons: readonly RibbonButton[]): void;
  showPane(visible: boolean): void;
  /** A message above the grid that stays until it is dismissed or replaced. */
  showNotice(title: string, detail: string): void;
  clearNotice(): void;
  /** While the workbook is being opened or saved. */
  showBusy(text: string | null): void;
}

/** Builds the page's elements into the body. */
export function buildFrame(texts: PageTexts, actions: FrameActions): PageFrame {
  const fileName = element('span', 'file-name');
  const busy = element('span', 'busy');
  busy.setAttribute('role', 'status');
  const addInGroup = element('div', 'add-in-group');
  addInGroup.setAttribute('role', 'group');
  const bar = element('header', 'top-bar');
  bar.append(
    logo(),
    fileName,
    openButton(texts, actions.openFile),
    button(texts.saveAs, 'save', actions.save),
    busy,
    addInGroup,
  );

  const gridArea = element('div', 'grid-area');
  const notice = element('div', 'notice');
  notice.setAttribute('role', 'alert');
  notice.hidden = true;
  const gridColumn = element('div', 'grid-column');
  gridColumn.append(notice, gridArea);

  const paneTitle = element('h2', 'pane-title');
  const paneArea = element('div', 'pane-area');
  const pane = element('section', 'pane');
  const separator = element('div', 'separator');
  const showPane = (visible: boolean): void => {
    pane.hidden = !visible;
    separator.hidden = !visible;
  };
  const close = button('', 'close', () => {
    showPane(false);
  });
  close.setAttribute('aria-label', texts.closePane);
  const paneHead = element('div', 'pane-head');
  paneHead.append(paneTitle, close);
  pane.append(paneHead, paneArea);
  makeResizable(separator, pane, texts.resizePane);

  const main = element('main', 'columns');
  main.append(gridColumn, separator, pane);
  document.body.append(bar, main);

  return {
    gridArea,
    paneArea,
    showPane,
    showFileName(name) {
      fileName.textContent = name;
      document.title = `${name} – Attainment for Excel`;
    },
    showAddIn(name, buttons) {
      paneTitle.textContent = name;
      pane.setAttribute('aria-label', name);
      addInGroup.setAttribute('aria-label', name);
      addInGroup.replaceChildren(...buttons.map((one) => ribbonButton(one, actions.pressButton)));
    },
    showNotice(title, detail) {
      const text = element('div', 'notice-text');
      text.append(element('strong', '', title), element('span', '', detail));
      const dismiss = button('', 'close', () => {
        notice.hidden = true;
      });
      dismiss.setAttribute('aria-label', texts.dismiss);
      notice.replaceChildren(text, dismiss);
      notice.hidden = false;
    },
    clearNotice() {
      notice.hidden = true;
    },
    showBusy(text) {
      busy.textContent = text ?? '';
    },
  };
}

function logo(): HTMLElement {
  const picture = document.createElement('img');
  picture.className = 'logo';
  picture.src = '/assets/icon-32.png';
  picture.alt = '';
  return picture;
}

function openButton(texts: PageTexts, openFile: (file: File) => void): HTMLElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  input.hidden = true;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file can be chosen again after it was changed outside.
    input.value = '';
    if (file) openFile(file);
  });
  const open = button(texts.open, 'open', () => {
    input.click();
  });
  const holder = element('span', 'open-holder');
  holder.append(open, input);
  return holder;
}

function ribbonButton(described: RibbonButton, press: (button: RibbonButton) => Promise<void>): HTMLElement {
  const made = button('', 'ribbon', () => {
    made.disabled = true;
    void press(described).finally(() => {
      made.disabled = false;
    });
  });
  made.title = described.tip;
  made.dataset['control'] = described.id;
  if (described.icon !== null) {
    const picture = document.createElement('img');
    picture.src = described.icon;
    picture.alt = '';
    made.append(picture);
  }
  made.append(element('span', '', described.label));
  return made;
}

function button(label: string, kind: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `button ${kind}`;
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}
