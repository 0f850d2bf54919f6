import { intersectArea } from '../book/address';
import type { LinkData } from '../book/link-data';
import { linksWithout } from '../book/marks-without-area';
import type { Arguments } from './arguments';
import type { Session } from './session';
import type { RangeTarget } from './types/range';
import { withoutArea } from '../book/without-area';

const fields = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

/**
 * Excel.RangeHyperlink of a range; null when its cells have none, or not all the same. Source: RangeHyperlink's
 * `textToDisplay`, "the string that is displayed in the top left most cell in the range".
 */
export async function linkOf({ sheetId, area }: RangeTarget, { book }: Session): Promise<unknown> {
  const met = book.side.of(sheetId).links.filter((link) => intersectArea(link.area, area));
  const [first] = met;
  if (!first) return null;
  const rest = met.reduce(
    (left, link) => left.flatMap((piece) => withoutArea(piece, link.area)),
    [{ ...area }],
  );
  if (rest.length > 0 || met.some((link) => !isSameTarget(link, first))) return null;
  await book.settle();
  const { address, documentReference, screenTip } = first;
  const textToDisplay = book.cells.texts(sheetId, firstCell(area))[0]?.[0] ?? '';
  return Object.fromEntries(
    Object.entries({ address, documentReference, screenTip, textToDisplay }).filter(
      ([, text]) => text !== '',
    ),
  );
}

/** Puts a link in place of all that the cells have. AccessDenied on a sheet whose protection does not allow it. */
export async function setLink(target: RangeTarget, value: Arguments, session: Session): Promise<void> {
  const { sheetId, area } = target;
  const given = value.record(0);
  const unknown = Object.keys(given).find((key) => !fields.some((field) => field === key));
  if (unknown !== undefined) throw value.refusal(0, `has no ${unknown}`);
  const text = (field: (typeof fields)[number]): string => {
    const one = given[field] ?? '';
    if (typeof one !== 'string') throw value.refusal(0, `must have ${field} as text`);
    return one;
  };
  const [address, documentReference] = [text('address'), text('documentReference')];
  const [screenTip, shown] = [text('screenTip'), text('textToDisplay')];
  if (address === '' && documentReference === '') throw value.refusal(0, 'must say where the link leads');
  session.requireWritable(sheetId, value.member, { option: 'allowInsertHyperlinks' });
  const cell = firstCell(area);
  await session.book.settle();
  if (shown !== '' && session.book.cells.texts(sheetId, cell)[0]?.[0] !== shown) {
    session.requireWritable(sheetId, value.member, { contentsOf: cell });
    // The apostrophe keeps it text, whatever it begins with.
    session.book.cells.write(sheetId, cell, [[`'${shown}`]], value.member);
  }
  const link: LinkData = { area, address, documentReference, screenTip };
  session.book.side.change(sheetId, {
    links: [...linksWithout(session.book.side.of(sheetId).links, area), link],
  });
}

/** Takes the links of the range's cells away; what the cells show stays. */
export function clearLinks(target: RangeTarget, session: Session): void {
  const { links } = session.book.side.of(target.sheetId);
  if (!links.some((link) => intersectArea(link.area, target.area))) return;
  session.book.side.change(target.sheetId, { links: linksWithout(links, target.area) });
}

function isSameTarget(a: LinkData, b: LinkData): boolean {
  return (
    a.address === b.address && a.documentReference === b.documentReference && a.screenTip === b.screenTip
  );
}

function firstCell({ firstRow, firstColumn }: RangeTarget['area']): RangeTarget['area'] {
  return { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn };
}
