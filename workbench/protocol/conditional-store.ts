import { intersectArea } from '../book/address';
import type { Area } from '../book/book-data';
import type { ConditionalFormatData, ConditionalStyle, Styled } from '../book/conditional-format-data';
import { conditionalFormatsWithout } from '../book/marks-without-area';
import { itemNotFound } from '../book/office-failure';
import type { Session } from './session';
import type { RangeAreasTarget } from './types/range-areas';

/** A conditional format of a sheet, which keeps its id wherever its cells go. */
export interface FormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

type Kind = ConditionalFormatData['kind'];
/** A format of one kind. */
export type FormatOf<K extends Kind> = Extract<ConditionalFormatData, { readonly kind: K }>;

/** The conditional formats that meet one of the areas, those that the host only keeps not among them. */
export function formatsOn(
  { sheetId, areas: wanted }: RangeAreasTarget,
  { book }: Session,
): readonly ConditionalFormatData[] {
  return book.side
    .of(sheetId)
    .conditionalFormats.filter(
      ({ kind, areas }) =>
        kind !== 'unmodelled' && areas.some((one) => wanted.some((area) => intersectArea(one, area))),
    );
}

/** Throws ItemNotFound for a format that is gone. */
export function formatOf({ sheetId, id }: FormatTarget, { book }: Session): ConditionalFormatData {
  const format = book.side.of(sheetId).conditionalFormats.find((one) => one.id === id);
  if (!format) throw itemNotFound('The conditional format is gone.');
  return format;
}

/** The same, of one kind; ItemNotFound for a format of another, as its properties are not there. */
export function formatOfKind<K extends Kind>(target: FormatTarget, kind: K, session: Session): FormatOf<K> {
  const format = formatOf(target, session);
  if (!isOfKind(format, kind))
    throw itemNotFound(`The conditional format is of another kind: ${format.kind}.`);
  return format;
}

function isOfKind<K extends Kind>(format: ConditionalFormatData, kind: K): format is FormatOf<K> {
  return format.kind === kind;
}

/** Puts a format in the place of the one with its id. AccessDenied on a protected sheet. */
export function storeFormat(
  sheetId: string,
  format: ConditionalFormatData,
  member: string,
  session: Session,
): void {
  const { conditionalFormats } = session.book.side.of(sheetId);
  storeFormats(
    sheetId,
    conditionalFormats.map((one) => (one.id === format.id ? format : one)),
    member,
    session,
  );
}

/** All formats of a sheet, by priority. AccessDenied on a protected sheet. */
export function storeFormats(
  sheetId: string,
  conditionalFormats: readonly ConditionalFormatData[],
  member: string,
  session: Session,
): void {
  session.requireWritable(sheetId, member);
  session.book.side.change(sheetId, { conditionalFormats });
}

/** The format that gives a style; ItemNotFound for one that draws bars, colours or icons. */
export function styledOf(target: FormatTarget, session: Session): Extract<ConditionalFormatData, Styled> {
  const format = formatOf(target, session);
  if (!('style' in format)) throw itemNotFound('The conditional format gives no style.');
  return format;
}

/** Changes what a format gives its cells; what becomes undefined is said no more. */
export function changeStyle(
  target: FormatTarget,
  changes: { readonly [K in keyof ConditionalStyle]?: ConditionalStyle[K] | undefined },
  member: string,
  session: Session,
): void {
  const format = styledOf(target, session);
  const said = Object.entries({ ...format.style, ...changes }).filter(([, value]) => value !== undefined);
  storeFormat(target.sheetId, { ...format, style: Object.fromEntries(said) }, member, session);
}

/** Takes the area out of every conditional format on the sheet; one that has no cells left is gone, as in Excel. */
export function clearConditionalFormats(sheetId: string, area: Area, { book }: Session): void {
  const before = book.side.of(sheetId).conditionalFormats;
  const after = conditionalFormatsWithout(before, area);
  if (JSON.stringify(before) !== JSON.stringify(after))
    book.side.change(sheetId, { conditionalFormats: after });
}
