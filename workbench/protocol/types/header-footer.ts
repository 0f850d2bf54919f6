import type { HeaderAndFooter, HeaderFooterParts, PrintSetup } from '../../book/book-data';
import { headerStates } from '../../book/book-data';
import type { Arguments } from '../arguments';
import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject } from '../office-object';
import type { Session } from '../session';
import type { WorksheetTarget } from './worksheet';

/** Which pages of a sheet: all of them (or the odd ones), the even ones, the first. */
interface PagesTarget extends WorksheetTarget {
  readonly pages: 'all' | 'evenPages' | 'firstPage';
}

type Where = 'header' | 'footer';

const sides = { Left: 'left', Center: 'center', Right: 'right' } as const;

function setupOf({ sheetId }: WorksheetTarget, { book }: Session): PrintSetup {
  return book.side.of(sheetId).print;
}

function partsOf(target: PagesTarget, session: Session): HeaderAndFooter {
  const print = setupOf(target, session);
  return target.pages === 'all' ? print : print[target.pages];
}

/** Excel.HeaderFooter. */
const headerFooterType: ObjectType<PagesTarget> = {
  name: 'HeaderFooter',
  scalars: forEachPart(
    (where, part) => (target: PagesTarget, session: Session) => partsOf(target, session)[where][part],
  ),
  setters: forEachPart((where, part) => setPart(where, part)),
};

/** One thing for each of `leftHeader`, `leftFooter` and so on. */
function forEachPart<T>(make: (where: Where, part: keyof HeaderFooterParts) => T): Record<string, T> {
  return Object.fromEntries(
    Object.entries(sides).flatMap(([name, part]) => [
      [`${name}Header`, make('header', part)],
      [`${name}Footer`, make('footer', part)],
    ]),
  );
}

function setPart(where: Where, part: keyof HeaderFooterParts) {
  return (target: PagesTarget, value: Arguments, session: Session): void => {
    const text = value.text(0);
    if (text.length > 255) throw value.refusal(0, 'may have 255 characters');
    const now = partsOf(target, session);
    const changed = { header: now.header, footer: now.footer, [where]: { ...now[where], [part]: text } };
    change(target, session, target.pages === 'all' ? changed : { [target.pages]: changed });
  };
}

function change(target: WorksheetTarget, session: Session, changes: Partial<PrintSetup>): void {
  session.book.side.change(target.sheetId, { print: { ...setupOf(target, session), ...changes } });
}

/** Excel.HeaderFooterGroup: the odd pages have the texts of all pages, as in the file. */
export const headerFooterGroupType: ObjectType<WorksheetTarget> = {
  name: 'HeaderFooterGroup',
  scalars: {
    State: (target, session) => setupOf(target, session).headersFor,
    UseSheetMargins: (target, session) => setupOf(target, session).headersAlign,
    UseSheetScale: (target, session) => setupOf(target, session).headersScale,
  },
  setters: {
    State: (target, value, session) => change(target, session, { headersFor: value.oneOf(0, headerStates) }),
    UseSheetMargins: (target, value, session) => change(target, session, { headersAlign: value.boolean(0) }),
    UseSheetScale: (target, value, session) => change(target, session, { headersScale: value.boolean(0) }),
  },
  navigation: {
    DefaultForAllPages: (target) => pagesObject(target, 'all'),
    OddPages: (target) => pagesObject(target, 'all'),
    EvenPages: (target) => pagesObject(target, 'evenPages'),
    FirstPage: (target) => pagesObject(target, 'firstPage'),
  },
};

function pagesObject({ sheetId }: WorksheetTarget, pages: PagesTarget['pages']): OfficeObject {
  return officeObject(headerFooterType, { sheetId, pages });
}
