import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFValueType,
  DeleteConditionalRuleMutation,
  type IAddConditionalRuleMutationParams,
  type IDataBar,
  type IDeleteConditionalRuleMutationParams,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { Book } from '../book/book';
import type { DataBarBound, DataBarFormat } from '../book/conditional-format-data';

/**
 * Shows the book's data bars in the grid. The book's own list is the truth and is what gets saved; Univer's rules are
 * made from it and follow it. Other conditional formats of a file are kept but not drawn.
 *
 * @returns stops following
 */
export function showDataBars(book: Book): () => void {
  const shown = new Map<string, readonly DataBarFormat[]>();
  const follow = (sheetId: string): void => {
    const before = shown.get(sheetId) ?? [];
    if (!book.sheets.has(sheetId)) {
      // The rules went with the sheet.
      shown.delete(sheetId);
      return;
    }
    const now = book.side.of(sheetId).conditionalFormats.filter((format) => format.kind === 'dataBar');
    if (JSON.stringify(before) === JSON.stringify(now)) return;
    for (const format of before) remove(book, sheetId, format);
    for (const format of now) add(book, sheetId, format);
    shown.set(sheetId, now);
  };
  for (const sheetId of book.sheets.ids()) follow(sheetId);
  return book.onSideChange(follow);
}

function add(book: Book, sheetId: string, format: DataBarFormat): void {
  book.handle.mutate<IAddConditionalRuleMutationParams>(AddConditionalRuleMutation.id, {
    unitId: book.handle.unitId,
    subUnitId: sheetId,
    rule: {
      cfId: format.id,
      stopIfTrue: false,
      ranges: format.areas.map((area) => ({
        startRow: area.firstRow,
        endRow: area.lastRow,
        startColumn: area.firstColumn,
        endColumn: area.lastColumn,
      })),
      rule: dataBar(format),
    },
  });
}

function remove(book: Book, sheetId: string, format: DataBarFormat): void {
  book.handle.mutate<IDeleteConditionalRuleMutationParams>(DeleteConditionalRuleMutation.id, {
    unitId: book.handle.unitId,
    subUnitId: sheetId,
    cfId: format.id,
  });
}

function dataBar(format: DataBarFormat): IDataBar {
  return {
    type: CFRuleType.dataBar,
    isShowValue: format.showValue,
    config: {
      min: bound(format.lower, CFValueType.min),
      max: bound(format.upper, CFValueType.max),
      isGradient: format.gradient,
      positiveColor: format.fill,
      // Excel's own red for values below zero.
      nativeColor: '#FF0000',
    },
  };
}

/** `automatic` is what the end means where Excel chooses it. */
function bound(given: DataBarBound, automatic: CFValueType): IValueConfig {
  switch (given.type) {
    case 'Automatic':
      // Excel lets a bar of positive values begin at zero, Univer at the lowest value.
      return automatic === CFValueType.min ? { type: CFValueType.num, value: 0 } : { type: automatic };
    case 'LowestValue':
      return { type: CFValueType.min };
    case 'HighestValue':
      return { type: CFValueType.max };
    case 'Number':
      return { type: CFValueType.num, value: Number(given.value) };
    case 'Percent':
      return { type: CFValueType.percent, value: Number(given.value) };
    case 'Percentile':
      return { type: CFValueType.percentile, value: Number(given.value) };
    case 'Formula':
      return { type: CFValueType.formula, value: given.value };
  }
}
