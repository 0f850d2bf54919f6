import type { HeaderFooterParts, PrintSetup } from '../../book/book-data';
import type { Arguments } from '../arguments';
import type { ObjectType } from '../office-object';
import { officeObject } from '../office-object';
import type { Session } from '../session';
import type { WorksheetTarget } from './worksheet';

function setupOf({ sheetId }: WorksheetTarget, { book }: Session): PrintSetup {
  return book.side.of(sheetId).print;
}

/** Excel.HeaderFooter of all pages. */
const headerFooterType: ObjectType<WorksheetTarget> = {
  name: 'HeaderFooter',
  scalars: Object.fromEntries(
    (['Left', 'Center', 'Right'] as const).flatMap((side) => [
      [
        `${side}Header`,
        (target: WorksheetTarget, session: Session) => setupOf(target, session).header[keyOf(side)],
      ],
      [
        `${side}Footer`,
        (target: WorksheetTarget, session: Session) => setupOf(target, session).footer[keyOf(side)],
      ],
    ]),
  ),
  setters: Object.fromEntries(
    (['Left', 'Center', 'Right'] as const).flatMap((side) => [
      [`${side}Header`, setPart('header', keyOf(side))],
      [`${side}Footer`, setPart('footer', keyOf(side))],
    ]),
  ),
};

function keyOf(side: 'Left' | 'Center' | 'Right'): keyof HeaderFooterParts {
  return side === 'Left' ? 'left' : side === 'Center' ? 'center' : 'right';
}

function setPart(where: 'header' | 'footer', part: keyof HeaderFooterParts) {
  return (target: WorksheetTarget, value: Arguments, session: Session): void => {
    const text = value.text(0);
    if (text.length > 255) throw value.refusal(0, 'may have 255 characters');
    const print = setupOf(target, session);
    session.book.side.change(target.sheetId, {
      print: { ...print, [where]: { ...print[where], [part]: text } },
    });
  };
}

/** Excel.HeaderFooterGroup: this host has one header and footer for all pages. */
export const headerFooterGroupType: ObjectType<WorksheetTarget> = {
  name: 'HeaderFooterGroup',
  scalars: { State: () => 'Default' },
  navigation: { DefaultForAllPages: (target) => officeObject(headerFooterType, target) },
};
