import { rangeText } from '../intake/cell';
import type { CellRange, RawBlock, RawValue, RawValueType } from '../intake/raw-block';
import { readMarks, type Marks } from './own-sheets';
import { done } from './outcome';
import { run } from './run';
import { isSupported } from './support';

/** What one look at the workbook finds: every sheet's cells, and which sheets are the add-in's own. */
export interface WorkbookReading {
  /** All sheets in their order, the add-in's own among them. */
  readonly blocks: readonly RawBlock[];
  readonly sheets: readonly SheetReading[];
  readonly marks: Marks;
  /** Whether the workbook's structure is protected: no sheet can be added or deleted then. */
  readonly isStructureProtected: boolean;
}

export interface SheetReading {
  readonly name: string;
  readonly id: string;
  readonly isProtected: boolean;
  /** Names of the charts on it. */
  readonly charts: readonly string[];
}

/** Tables of committees end long before; a sheet that reaches further is read so far, and said to. */
const readWindow: CellRange = { firstRow: 0, firstColumn: 0, lastRow: 1999, lastColumn: 51 };

/** Reads the whole workbook in two requests: what sheets there are, then what stands in them. */
export function readWorkbook() {
  return run<WorkbookReading>(async (context) => {
    const { worksheets, names, protection } = context.workbook;
    protection.load('protected');
    worksheets.load('items/name,items/id,items/protection/protected');
    names.load('items/name,items/formula,items/comment');
    await context.sync();

    const pending = worksheets.items.map((sheet) => queueSheet(sheet));
    await context.sync();

    return done({
      blocks: pending.flatMap((sheet) => blockOf(sheet)),
      sheets: pending.map(({ sheet, charts }) => ({
        name: sheet.name,
        id: sheet.id,
        isProtected: sheet.protection.protected,
        charts: charts.items.map(({ name }) => name),
      })),
      marks: readMarks(names.items),
      isStructureProtected: protection.protected,
    });
  });
}

interface PendingSheet {
  readonly sheet: Excel.Worksheet;
  readonly charts: Excel.ChartCollection;
  readonly used: Excel.Range;
  readonly cells: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

function queueSheet(sheet: Excel.Worksheet): PendingSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const cells = used.getIntersectionOrNullObject(rangeText(readWindow));
  cells.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,text,valueTypes');
  const merged = isSupported('ExcelApi', '1.13') ? cells.getMergedAreasOrNullObject() : null;
  merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const { charts } = sheet;
  charts.load('items/name');
  return { sheet, charts, used, cells, merged };
}

function blockOf({ sheet: { name, id }, used, cells, merged }: PendingSheet): RawBlock[] {
  if (used.isNullObject || cells.isNullObject) return [];
  return [
    {
      sheet: name,
      sheetId: id,
      range: rangeOf(cells),
      values: cells.values as RawValue[][],
      formulas: cells.formulas as RawValue[][],
      text: cells.text,
      valueTypes: cells.valueTypes as RawValueType[][],
      merges: merged === null ? null : merged.isNullObject ? [] : merged.areas.items.map(rangeOf),
      beyond: reachesBeyond(rangeOf(used)) ? rangeOf(used) : null,
    },
  ];
}

function rangeOf(range: Excel.Range): CellRange {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

function reachesBeyond(used: CellRange): boolean {
  return used.lastRow > readWindow.lastRow || used.lastColumn > readWindow.lastColumn;
}
