import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import type { SheetExtras } from '../book/book-data';
import { rectanglesOf } from '../book/filled-cells';
import type { PasswordHash } from '../book/password-hash';
import type { ProtectionOption, SheetProtection } from '../book/sheet-protection';
import { strictProtection } from '../book/sheet-protection';
import type { CellFormat } from './read-styles';
import { child, isTrue, type XmlElement } from './xml-reader';
import type { XmlAttributes } from './xml-scanner';
import { element } from './xml-text';

type Protected = Pick<SheetExtras, 'isProtected' | 'protection'>;
type Marked = Pick<SheetExtras, 'unlocked' | 'hiddenFormulas'>;

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

/** The cells that their formats unlock, or whose formulas they hide (ECMA-376 part 1, 18.8.33). */
export function readMarkedCells(sheet: Partial<IWorksheetData>, formats: readonly CellFormat[]): Marked {
  const isUnlocked = marks(formats, ({ locked }) => locked !== undefined && !isTrue(locked));
  const isHidden = marks(formats, ({ hidden }) => isTrue(hidden));
  const unlocked: [number, number][] = [];
  const hidden: [number, number][] = [];
  if (isUnlocked.size === 0 && isHidden.size === 0) return { unlocked: [], hiddenFormulas: [] };
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    const cells: [string, Nullable<ICellData>][] = Object.entries(line ?? {});
    for (const [column, cell] of cells) {
      const style: unknown = cell?.s;
      if (isUnlocked.has(style)) unlocked.push([Number(row), Number(column)]);
      if (isHidden.has(style)) hidden.push([Number(row), Number(column)]);
    }
  }
  return { unlocked: rectanglesOf(unlocked), hiddenFormulas: rectanglesOf(hidden) };
}

/** The names, as the snapshot's cells use them, of the formats whose protection is so. */
function marks(
  formats: readonly CellFormat[],
  isSo: (protection: XmlAttributes) => boolean,
): ReadonlySet<unknown> {
  return new Set(
    formats.flatMap(({ source }, index) => {
      const protection = child(source, 'protection');
      return protection && isSo(protection.attributes) ? [`xf${index}`] : [];
    }),
  );
}
