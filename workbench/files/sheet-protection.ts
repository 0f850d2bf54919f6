import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import { lastSheetColumn, lastSheetRow } from '../book/address';
import type { Area, SheetExtras } from '../book/book-data';
import { rectanglesOf } from '../book/filled-cells';
import type { PasswordHash } from '../book/password-hash';
import type { ProtectionOption, SheetProtection } from '../book/sheet-protection';
import { strictProtection } from '../book/sheet-protection';
import { withoutArea } from '../book/without-area';
import type { CellProtection, Marks } from './cell-marks';
import { protectionOf } from './cell-protection-xml';
import type { CellFormat } from './read-styles';
import { child, isTrue, type XmlElement } from './xml-reader';
import type { XmlAttributes } from './xml-scanner';
import { element } from './xml-text';

type Protected = Pick<SheetExtras, 'isProtected' | 'protection'>;

/**
 * The attributes of `sheetProtection` (ECMA-376 part 1, 18.3.1.85) by Office.js' names. Each is true where the matter is
 * forbidden; the second part tells what holds when the file does not say.
 */
const attributeOf: Readonly<Record<ProtectionOption, readonly [name: string, isForbidden: boolean]>> = {
  allowAutoFilter: ['autoFilter', true],
  allowDeleteColumns: ['deleteColumns', true],
  allowDeleteRows: ['deleteRows', true],
  allowEditObjects: ['objects', false],
  allowEditScenarios: ['scenarios', false],
  allowFormatCells: ['formatCells', true],
  allowFormatColumns: ['formatColumns', true],
  allowFormatRows: ['formatRows', true],
  allowInsertColumns: ['insertColumns', true],
  allowInsertHyperlinks: ['insertHyperlinks', true],
  allowInsertRows: ['insertRows', true],
  allowPivotTables: ['pivotTables', true],
  allowSort: ['sort', true],
};
const options = Object.entries(attributeOf) as [ProtectionOption, readonly [string, boolean]][];

/** Whether a sheet is protected, and on what terms. */
export function readSheetProtection(sheet: XmlElement): Protected {
  const attributes = child(sheet, 'sheetProtection')?.attributes;
  if (!attributes) return { isProtected: false, protection: strictProtection };
  const isForbidden = (name: string, otherwise: boolean): boolean =>
    attributes[name] === undefined ? otherwise : isTrue(attributes[name]);
  const protection: SheetProtection = {
    allowed: options
      .filter(([, [name, otherwise]]) => !isForbidden(name, otherwise))
      .map(([option]) => option),
    selectionMode: isForbidden('selectUnlockedCells', false)
      ? 'None'
      : isForbidden('selectLockedCells', false)
        ? 'Unlocked'
        : 'Normal',
    password: readPassword(attributes),
  };
  return { isProtected: isTrue(attributes['sheet']), protection };
}

function readPassword(attributes: XmlAttributes): PasswordHash | null {
  const { algorithmName: algorithm, hashValue: hash, saltValue: salt, spinCount, password } = attributes;
  if (algorithm !== undefined && hash !== undefined && salt !== undefined) {
    return { algorithm, hash, salt, spinCount: Number(spinCount ?? 0) };
  }
  return password === undefined ? null : { legacy: password };
}

/** The element, or nothing for an open sheet. */
export function sheetProtectionXml({ isProtected, protection }: Protected): string {
  if (!isProtected) return '';
  const { allowed, selectionMode, password } = protection;
  const flags = options.flatMap(([option, [name, otherwise]]) => {
    const isForbidden = !allowed.includes(option);
    return isForbidden === otherwise ? [] : [[name, isForbidden ? 1 : 0] as const];
  });
  const hash =
    password === null
      ? {}
      : 'legacy' in password
        ? { password: password.legacy }
        : {
            algorithmName: password.algorithm,
            hashValue: password.hash,
            saltValue: password.salt,
            spinCount: password.spinCount,
          };
  return element('sheetProtection', {
    ...hash,
    sheet: 1,
    ...Object.fromEntries(flags),
    selectLockedCells: selectionMode === 'Normal' ? undefined : 1,
    selectUnlockedCells: selectionMode === 'None' ? 1 : undefined,
  });
}

/** The cells that their formats, or those of their rows and columns, unlock, or whose formulas they hide. */
export function readMarkedCells(sheet: Partial<IWorksheetData>, formats: readonly CellFormat[]): Marks {
  const isUnlocked = marks(formats, ({ locked }) => !locked);
  const isHidden = marks(formats, ({ hidden }) => hidden);
  return {
    unlocked: isUnlocked.size === 0 ? [] : markedAreas(sheet, isUnlocked),
    hiddenFormulas: isHidden.size === 0 ? [] : markedAreas(sheet, isHidden),
  };
}

function markedAreas(sheet: Partial<IWorksheetData>, isMarked: ReadonlySet<unknown>): Area[] {
  const columns = new Set<number>();
  for (const [column, data] of Object.entries(sheet.columnData ?? {}))
    if (isMarked.has(data.s)) columns.add(Number(column));
  // A row's own format goes before its columns'.
  const rows = new Map<number, boolean>();
  for (const [row, data] of Object.entries(sheet.rowData ?? {}))
    if (data.s !== undefined) rows.set(Number(row), isMarked.has(data.s));
  const cells: [number, number][] = [];
  const exceptions: [number, number][] = [];
  for (const [key, line] of Object.entries(sheet.cellData ?? {})) {
    const row = Number(key);
    const entries: [string, Nullable<ICellData>][] = Object.entries(line ?? {});
    for (const [place, cell] of entries) {
      const column = Number(place);
      const below = rows.get(row) ?? columns.has(column);
      if ((cell?.s === undefined ? below : isMarked.has(cell.s)) === below) continue;
      (below ? exceptions : cells).push([row, column]);
    }
  }
  const ofRows = (marked: boolean): Area[] =>
    wholeRows([...rows].flatMap(([row, isSo]) => (isSo === marked ? [row] : [])));
  const ownRows = [...ofRows(true), ...ofRows(false)];
  const whole = [...without(wholeColumns([...columns]), ownRows), ...ofRows(true)];
  return [...without(whole, rectanglesOf(exceptions)), ...rectanglesOf(cells)];
}

function wholeColumns(columns: readonly number[]): Area[] {
  return rectanglesOf(columns.map((column) => [0, column])).map((area) => ({
    ...area,
    lastRow: lastSheetRow,
  }));
}

function wholeRows(rows: readonly number[]): Area[] {
  return rectanglesOf(rows.map((row) => [row, 0])).map((area) => ({ ...area, lastColumn: lastSheetColumn }));
}

function without(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (left, hole) => left.flatMap((area) => withoutArea(area, hole)),
    areas,
  );
}

/** The names, as the snapshot's cells use them, of the formats whose protection is so. */
function marks(
  formats: readonly CellFormat[],
  isSo: (protection: CellProtection) => boolean,
): ReadonlySet<unknown> {
  return new Set(formats.flatMap(({ source }, index) => (isSo(protectionOf(source)) ? [`xf${index}`] : [])));
}
