import type { CellRange } from '../intake/raw-block';
import type { SheetLook } from '../excel/sheet-look';
import type { PreviousDetails } from '../excel/keep-former';
import type { DataBar, PlanChart, PlanPrint, PlanSeries } from '../reports/sheet-plan';
import {
  fieldsOf,
  flag,
  JsonMisfit,
  listOf,
  numeric,
  oneOf,
  orLeftOut,
  orNull,
  text,
  whole,
  type JsonForm,
} from './json-form';

const row = whole(0, 1_048_575);
const range = fieldsOf<CellRange>({ firstRow: row, firstColumn: row, lastRow: row, lastColumn: row });

const chart = fieldsOf<PlanChart>({
  title: text,
  alternativeText: text,
  place: range,
  categories: range,
  series: listOf(
    fieldsOf<PlanSeries>({
      name: text,
      values: range,
      type: oneOf<PlanSeries['type']>({ ColumnClustered: true, BarClustered: true, Line: true }),
      color: text,
    }),
  ),
  valueFormat: text,
});

const print = fieldsOf<PlanPrint>({
  orientation: oneOf<PlanPrint['orientation']>({ Portrait: true, Landscape: true }),
  isOnePage: flag,
  area: range,
  margins: fieldsOf<PlanPrint['margins']>({
    left: numeric,
    right: numeric,
    top: numeric,
    bottom: numeric,
    header: numeric,
    footer: numeric,
  }),
  // Looks that were kept before pages were reckoned have none.
  pageBreaks: orLeftOut(listOf(row), []),
  titleRows: orNull(fieldsOf<NonNullable<PlanPrint['titleRows']>>({ first: row, last: row })),
  footerLeft: text,
  footerCenter: text,
  footerRight: text,
});

const lookForm = fieldsOf<SheetLook>({
  tabColor: text,
  columnWidths: listOf(numeric),
  rowHeights: listOf(fieldsOf<SheetLook['rowHeights'][number]>({ row, points: numeric })),
  dataBars: listOf(fieldsOf<DataBar>({ range, color: text, maximum: numeric })),
  charts: listOf(chart),
  frozenRows: row,
  print,
});

const detailsForm = fieldsOf<PreviousDetails>({ mark: text, look: orNull(text) });

/** The look of a report's sheet as the workbook keeps it; `null` where it keeps none, or none of a form that is known. */
export function readLook(json: string | null | undefined): SheetLook | null {
  return json === null || json === undefined ? null : readBy(lookForm, json);
}

/** What is kept beside a previous version; `null` as with {@link readLook}. */
export function readPreviousDetails(json: string | undefined): PreviousDetails | null {
  return json === undefined ? null : readBy(detailsForm, json);
}

function readBy<T>(form: JsonForm<T>, json: string): T | null {
  try {
    return form.read(JSON.parse(json), '');
  } catch (error) {
    if (error instanceof JsonMisfit || error instanceof SyntaxError) return null;
    throw error;
  }
}
