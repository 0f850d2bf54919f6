import type { RequestRecord } from '../protocol/request-log';
import { button, element } from './page-elements';
import type { PageTexts } from './page-texts';

/** What office.js asked for: a line at the foot of the page, and a list of the requests above it. */
export interface RequestConsole {
  /** The line, with the button that opens the list. */
  readonly statusLine: HTMLElement;
  readonly list: HTMLElement;
  show(record: RequestRecord): void;
}

/** The oldest requests go when there are more: a pane that is used for hours would fill the page. */
const mostShown = 300;

/**
 * @param locale in which numbers are written, such as `vi-VN`
 */
export function requestConsole(texts: PageTexts, locale: string): RequestConsole {
  const numbers = new Intl.NumberFormat(locale);
  const write = (value: number): string => numbers.format(Math.round(value));
  const totals = { requests: 0, cells: 0, milliseconds: 0, failed: 0 };

  const items = element('ol', 'requests');
  const empty = element('p', 'requests-empty', texts.noRequests);
  const panel = element('section', 'request-console');
  panel.id = 'request-console';
  panel.setAttribute('aria-label', texts.console);
  panel.hidden = true;

  const status = element('span', 'status-text', texts.noRequests);
  status.setAttribute('role', 'status');
  const tell = (): void => {
    const { requests, cells, milliseconds, failed } = totals;
    const sum = texts.requestSum(write(requests), write(cells), write(milliseconds));
    status.textContent = requests === 0 ? texts.noRequests : sum;
    failures.textContent = failed === 0 ? '' : texts.failedRequests(write(failed));
  };
  const failures = element('span', 'status-failures');
  const toggle = button(texts.console, 'console', () => {
    panel.hidden = !panel.hidden;
    toggle.setAttribute('aria-expanded', String(!panel.hidden));
    if (!panel.hidden) panel.scrollTop = panel.scrollHeight;
  });
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', panel.id);
  const clear = button(texts.clearConsole, 'clear', () => {
    items.replaceChildren();
    empty.hidden = false;
    Object.assign(totals, { requests: 0, cells: 0, milliseconds: 0, failed: 0 });
    tell();
  });
  const head = element('div', 'console-head');
  head.append(element('h2', '', texts.console), clear);
  panel.append(head, empty, items);

  const statusLine = element('footer', 'status-line');
  statusLine.append(status, failures, toggle);
  return {
    statusLine,
    list: panel,
    show(record) {
      totals.requests += 1;
      totals.cells += record.cells;
      totals.milliseconds += record.milliseconds;
      totals.failed += record.error ? 1 : 0;
      tell();
      empty.hidden = true;
      const isAtEnd = panel.scrollTop + panel.clientHeight >= panel.scrollHeight - 4;
      items.append(requestItem(record, texts, write));
      if (items.childElementCount > mostShown) items.firstElementChild?.remove();
      if (isAtEnd) panel.scrollTop = panel.scrollHeight;
    },
  };
}

function requestItem(record: RequestRecord, texts: PageTexts, write: (value: number) => string): HTMLElement {
  const details = element('details', record.error ? 'request failed' : 'request');
  const summary = element('summary', '');
  const figures = texts.requestFigures(
    write(record.actions),
    write(record.cells),
    write(record.milliseconds),
  );
  summary.append(
    element('span', 'request-number', `#${String(record.number)}`),
    element('span', 'request-figures', figures),
    element('span', 'request-members', record.members.join(', ')),
  );
  if (record.error) summary.append(element('strong', 'request-error', record.error.code));
  const facts = element('dl', '');
  const fact = (name: string, value: string): void => {
    facts.append(element('dt', '', name), element('dd', '', value));
  };
  fact(texts.members, record.members.join(', '));
  fact(texts.cellsWritten, write(record.cellsWritten));
  fact(texts.cellsRead, write(record.cellsRead));
  fact(texts.bytesSent, write(record.bytesIn));
  fact(texts.bytesAnswered, write(record.bytesOut));
  if (record.error) fact(record.error.code, record.error.message);
  details.append(summary, facts);
  const item = element('li', '');
  item.append(details);
  return item;
}
