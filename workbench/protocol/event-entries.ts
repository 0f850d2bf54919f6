import { areaText, intersectArea } from '../book/address';
import type { Book } from '../book/book';
import type { Area } from '../book/book-data';
import type { CellMove } from '../book/cell-moves';
import type { BookChange, CellState } from '../book/changes';
import type { FoundTable } from '../book/table-formulas';

/** Numbers of Excel's events on the wire: host-protocol §3. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** The target of events that a collection of the workbook registers for. */
export const wholeWorkbook = 'Workbook';

/** One event, before it is known who registered for it. */
export interface BookEvent {
  readonly type: EventNumber;
  /** Ids of the objects that it is an event of; the collection's is `Workbook`, or the sheet of a sheet's tables. */
  readonly targets: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  /** The cells that `args.getRange` gives. */
  readonly cells?: { readonly sheetId: string; readonly area: Area };
}

/** Who did it. */
export interface EventOrigin {
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

/** A change, who made it, and the tables of its sheet when it happened. */
export interface BookHappening {
  readonly change: BookChange;
  readonly origin: EventOrigin;
  readonly tables: readonly FoundTable[];
}

/** Excel's events for a change of the workbook, each with the fields of its arguments as the wire carries them. */
export function eventsOf(happening: BookHappening, book: Book): BookEvent[] {
  const { change, origin } = happening;
  const { source } = origin;
  switch (change.kind) {
    case 'edited':
      return editEvents(change.sheetId, change.area, change.before, happening, book);
    case 'moved':
      return moveEvents(change.move, happening, book);
    case 'formatted':
      return [
        {
          type: EventType.FormatChanged,
          targets: [change.sheetId, wholeWorkbook],
          fields: { address: areaText(change.area), source, worksheetId: change.sheetId },
          cells: change,
        },
      ];
    case 'calculated': {
      const address = change.areas.map(areaText).join(',');
      return [ofSheet(EventType.Calculated, change.sheetId, { address })];
    }
    case 'selected':
      return selectionEvents(change.sheetId, change.area, happening.tables);
    case 'activated':
      return [
        ofSheet(EventType.Deactivated, change.former, {}),
        ofSheet(EventType.Activated, change.sheetId, {}),
      ];
    case 'sheetAdded':
      return [ofSheet(EventType.Added, change.sheetId, { source })];
    case 'sheetDeleted':
      return [ofSheet(EventType.Deleted, change.sheetId, { source })];
    case 'renamed':
      return [
        ofSheet(EventType.NameChanged, change.sheetId, {
          nameBefore: change.before,
          nameAfter: change.after,
          source,
        }),
      ];
    case 'shown':
      return [
        ofSheet(EventType.VisibilityChanged, change.sheetId, {
          visibilityBefore: change.before,
          visibilityAfter: change.after,
          source,
        }),
      ];
    case 'reordered':
      return [
        ofSheet(EventType.Moved, change.sheetId, {
          positionBefore: change.before,
          positionAfter: change.after,
          source,
        }),
      ];
    case 'tableAdded':
    case 'tableDeleted': {
      const { sheetId, table } = change.found;
      const fields = { source, tableId: table.id, worksheetId: sheetId };
      return change.kind === 'tableAdded'
        ? [{ type: EventType.TableAdded, targets: [wholeWorkbook, sheetId], fields }]
        : [
            {
              type: EventType.TableDeleted,
              targets: [wholeWorkbook, sheetId],
              fields: { ...fields, tableName: table.name },
            },
          ];
    }
  }
}

function ofSheet(
  type: BookEvent['type'],
  sheetId: string,
  fields: Readonly<Record<string, unknown>>,
): BookEvent {
  return { type, targets: [sheetId, wholeWorkbook], fields: { ...fields, worksheetId: sheetId } };
}

/** What an event of a single cell tells besides: Excel.ChangedEventDetail. */
function detailsOf(
  sheetId: string,
  area: Area,
  before: CellState | null,
  book: Book,
): Readonly<Record<string, unknown>> {
  if (!before || !book.sheets.has(sheetId)) return {};
  return {
    valueBefore: before.value,
    valueTypeBefore: before.kind,
    valueAfter: book.cells.values(sheetId, area)[0]?.[0],
    valueTypeAfter: book.cells.valueKinds(sheetId, area)[0]?.[0],
  };
}

function editEvents(
  sheetId: string,
  area: Area,
  before: CellState | null,
  happening: BookHappening,
  book: Book,
): BookEvent[] {
  const details = detailsOf(sheetId, area, before, book);
  return changed(sheetId, area, 'RangeEdited', 'None', details, happening);
}

/** The change itself, and that of each table whose cells are among those changed. */
function changed(
  sheetId: string,
  area: Area,
  changeType: string,
  shiftDirection: string,
  details: Readonly<Record<string, unknown>>,
  { origin, tables }: BookHappening,
): BookEvent[] {
  const fields = { changeType, ...origin, worksheetId: sheetId, ...details };
  const ofTables = tables.flatMap(({ table }): BookEvent[] => {
    const common = intersectArea(table.area, area);
    if (!common) return [];
    return [
      {
        type: EventType.TableChanged,
        targets: [table.id, sheetId, wholeWorkbook],
        fields: { ...fields, tableId: table.id, address: areaText(common) },
        cells: { sheetId, area: common },
      },
    ];
  });
  return [
    {
      type: EventType.Changed,
      targets: [sheetId, wholeWorkbook],
      fields: { ...fields, address: areaText(area), shiftDirection },
      cells: { sheetId, area },
    },
    ...ofTables,
  ];
}

function moveEvents(move: CellMove, happening: BookHappening, book: Book): BookEvent[] {
  const { sheetId, area } = move;
  if (!book.sheets.has(sheetId)) return [];
  if (move.kind === 'moved') {
    const target = {
      firstRow: area.firstRow + move.rows,
      lastRow: area.lastRow + move.rows,
      firstColumn: area.firstColumn + move.columns,
      lastColumn: area.lastColumn + move.columns,
    };
    return [area, target].flatMap((one) => changed(sheetId, one, 'RangeEdited', 'None', {}, happening));
  }
  const isRows = move.along === 'rows';
  if (move.extent) {
    const type = `${isRows ? 'Row' : 'Column'}${move.kind === 'inserted' ? 'Inserted' : 'Deleted'}`;
    return changed(sheetId, area, type, 'None', {}, happening);
  }
  const [type, direction] =
    move.kind === 'inserted'
      ? (['CellInserted', isRows ? 'ShiftCellDown' : 'ShiftCellRight'] as const)
      : (['CellDeleted', isRows ? 'ShiftCellUp' : 'ShiftCellLeft'] as const);
  return changed(sheetId, area, type, direction, {}, happening);
}

/** Of a table that the selection does not meet, the address is empty: the library makes `isInsideTable` of it. */
function selectionEvents(sheetId: string, area: Area, tables: readonly FoundTable[]): BookEvent[] {
  const ofTables = tables.map(({ table }): BookEvent => {
    const common = intersectArea(table.area, area);
    return {
      type: EventType.TableSelectionChanged,
      targets: [table.id],
      fields: { address: common ? areaText(common) : '', tableId: table.id, worksheetId: sheetId },
    };
  });
  return [ofSheet(EventType.SelectionChanged, sheetId, { address: areaText(area) }), ...ofTables];
}
