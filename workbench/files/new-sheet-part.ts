import { relationshipTypes, xmlHead, type PackageParts } from './package-parts';
import { element } from './xml-text';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Adds the part of a new, empty sheet and gives its path. `id` is kept in it where it has the form of Excel's own ids. */
export function addSheetPart(parts: PackageParts, id: string): string {
  const path = parts.freePath('xl/worksheets/sheet', '.xml');
  const identity = /^\{[0-9A-F-]{36}\}$/i.test(id)
    ? {
        'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
        'mc:Ignorable': 'xr',
        'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
        'xr:uid': id,
      }
    : {};
  const root = { xmlns: mainNamespace, 'xmlns:r': relationshipTypes, ...identity };
  parts.write(
    path,
    xmlHead + element('worksheet', root, '<sheetFormatPr defaultRowHeight="15"/><sheetData/>'),
  );
  parts.declareType(path, worksheetType);
  return path;
}

/** What a new sheet is compared with; sizes in pixels. */
export const blankSheet = {
  tabColor: '',
  hidden: 0,
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  rowCount: 1_048_576,
  columnCount: 16_384,
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  mergeData: [],
  cellData: {},
  rowData: {},
  columnData: {},
  rowHeader: { width: 46 },
  columnHeader: { height: 20 },
  showGridlines: 1,
  rightToLeft: 0,
};
