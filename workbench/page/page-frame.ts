import { busyVeil, type BusyVeil } from './busy-veil';
import { acceptDrops } from './drop-target';
import type { HostChoices } from './host-choices';
import { hostMenu } from './host-menu';
import { button, element, signButton } from './page-elements';
import { localeOf } from './page-language';
import { pageTexts, type PageTexts } from './page-texts';
import type { RibbonButton } from './read-manifest';
import { requestConsole, type RequestConsole } from './request-console';
import { makeResizable } from './resizable-pane';
import { ribbonGroup, type RibbonGroup } from './ribbon-group';
import './page.css';
import './panels.css';

/** What a person can do at the frame. */
export interface FrameActions {
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  /** Settles when the add-in is done; the button cannot be pressed again before. */
  readonly pressButton: (button: RibbonButton) => Promise<void>;
  readonly choose: (choices: HostChoices) => void;
  /** The pane's own cross was pressed. */
  readonly closePane: () => void;
}

/** The page around grid and pane: top bar, notices, the resizable pane, the status line. */
export interface PageFrame {
  /** Holds the grid of the open workbook; a new workbook gets a new element in it. */
  readonly gridArea: HTMLElement;
  /** Holds the pane's iframe. */
  readonly paneArea: HTMLElement;
  readonly ribbon: RibbonGroup;
  readonly requests: RequestConsole;
  /** While the workbook is being opened or saved. */
  readonly busy: BusyVeil;
  showFileName(name: string): void;
  showAddIn(name: string, buttons: readonly RibbonButton[]): void;
  showPane(visible: boolean): void;
  /** A message above the grid that stays until it is dismissed or replaced. */
  showNotice(title: string, detail: string): void;
  clearNotice(): void;
  /** Takes the page's elements away; another frame may be built then. */
  remove(): void;
}

/** Builds the page's elements into the body, in the language of the choices. */
export function buildFrame(choices: HostChoices, actions: FrameActions): PageFrame {
  const texts = pageTexts[choices.language];
  const fileName = element('h1', 'file-name');
  const ribbon = ribbonGroup(actions.pressButton);
  const bar = element('header', 'top-bar');
  bar.append(
    logo(),
    fileName,
    openButton(texts, actions.openFile),
    button(texts.saveAs, 'save', actions.save),
    ribbon.group,
    hostMenu(texts, choices, actions.choose),
  );

  const gridArea = element('div', 'grid-area');
  const busy = busyVeil();
  const noticeArea = noticeHolder(texts);
  const requests = requestConsole(texts, localeOf[choices.language]);
  const gridHolder = element('div', 'grid-holder');
  gridHolder.append(gridArea, busy.veil);
  const gridColumn = element('div', 'grid-column');
  gridColumn.append(noticeArea.notice, gridHolder, requests.list);

  const pane = paneHolder(texts, actions.closePane);
  const main = element('main', 'columns');
  main.append(gridColumn, pane.separator, pane.pane);
  const page = element('div', 'page');
  page.append(bar, main, requests.statusLine);
  acceptDrops(page, texts.dropHere, actions.openFile);
  document.body.append(page);

  return {
    gridArea,
    paneArea: pane.area,
    ribbon,
    requests,
    busy,
    showPane: pane.show,
    showFileName(name) {
      fileName.textContent = name;
      fileName.title = name;
      document.title = `${name} – Attainment for Excel`;
    },
    showAddIn(name, buttons) {
      pane.name(name);
      ribbon.show(name, buttons);
    },
    showNotice: noticeArea.show,
    clearNotice: noticeArea.clear,
    remove() {
      page.remove();
    },
  };
}

function noticeHolder(texts: PageTexts) {
  const notice = element('div', 'notice');
  notice.setAttribute('role', 'alert');
  notice.hidden = true;
  const clear = (): void => {
    notice.hidden = true;
  };
  return {
    notice,
    clear,
    show(title: string, detail: string): void {
      const text = element('div', 'notice-text');
      text.append(element('strong', '', title), element('span', '', detail));
      notice.replaceChildren(text, signButton(texts.dismiss, 'close', clear));
      notice.hidden = false;
    },
  };
}

function paneHolder(texts: PageTexts, close: () => void) {
  const title = element('h2', 'pane-title');
  const area = element('div', 'pane-area');
  const head = element('div', 'pane-head');
  head.append(title, signButton(texts.closePane, 'close', close));
  const pane = element('section', 'pane');
  pane.append(head, area);
  const separator = element('div', 'separator');
  makeResizable(separator, pane, texts.resizePane);
  return {
    pane,
    separator,
    area,
    name(name: string): void {
      title.textContent = name;
      pane.setAttribute('aria-label', name);
    },
    show(visible: boolean): void {
      pane.hidden = !visible;
      separator.hidden = !visible;
    },
  };
}

function logo(): HTMLElement {
  const picture = element('img', 'logo');
  picture.src = '/assets/icon-32.png';
  picture.alt = '';
  return picture;
}

function openButton(texts: PageTexts, openFile: (file: File) => void): HTMLElement {
  const input = element('input', '');
  input.type = 'file';
  input.accept = '.xlsx,.xlsm,.csv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
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
