import { cellsOf, type BlockCells } from '../intake/block-cells';
import { linkText } from './sheet-formulas';
import { committeeName } from '../intake/committee-name';
import { readCell } from '../intake/numbers';
import type { RawBlock } from '../intake/raw-block';
import type { Figure, NoFigure } from '../intake/table';
import type { Language } from '../language/language';
import { textsOf } from '../language/text';
import { compare, zero, type Fraction } from '../measures/fraction';
import type { NumberKind } from '../measures/number-text';
import {
  allotmentWeights,
  namesApart,
  openRow,
  type AllotmentChoice,
  type AllotmentRowChoice,
  type AllotmentWeight,
} from './allotment-choice';
import { conditionLabels, type Condition } from './allotment-conditions';
import type { AllotmentFigures, GoneRow } from './allotment-results';
import { hashOf } from './fingerprint';
import type { ReportKey } from './sheet-plan';

/** A cell of an allotment's sheet that holds neither a number nor a known choice: `Phân bổ 2023!K12`. */
export interface UnreadableCell {
  readonly place: string;
  readonly text: string;
}

/** What stands on the sheet of an allotment, with what a person changed there by hand. */
export interface WrittenAllotment {
  readonly key: ReportKey;
  readonly sheet: string;
  /** `null` where the headings are no longer found: nobody can tell then what was changed. */
  readonly read: {
    /** As the sheet has it, hand-changed targets not yet fixed; its rows are those of the sheet. */
    readonly choice: AllotmentChoice;
    readonly figures: AllotmentFigures;
    readonly unreadable: readonly UnreadableCell[];
  } | null;
}

/** The columns that are read back; only the first three must be there. */
type ReadColumn =
  'committee' | 'whole' | 'given' | 'rate' | 'weight' | 'minimum' | 'maximum' | 'fixed' | 'previous';

/**
 * Reads an allotment's sheet back. Columns are found by their headings, conditions by their labels, in the language that
 * the sheet was written in, so that inserted rows and columns do no harm.
 */
export function readAllotment(key: ReportKey, block: RawBlock, language: Language): WrittenAllotment {
  const cells = cellsOf(block);
  const header = findHeader(cells, language);
  if (!header) return { key, sheet: block.sheet, read: null };
  const unreadable: UnreadableCell[] = [];
  const conditions = readConditions(cells, header.firstRow, language, unreadable);
  if (!conditions) return { key, sheet: block.sheet, read: null };
  const rows = readRows(cells, header, conditions, unreadable);
  return {
    key,
    sheet: block.sheet,
    read: {
      choice: { year: key.year, ...conditions, rows: rows.map(({ choice }) => choice) },
      figures: {
        calculated: rows.map(({ whole }) => whole),
        given: rows.map(({ given }) => given),
        previous: rows.map(({ previous }) => previous),
      },
      unreadable,
    },
  };
}

/** All that a person may have entered on the sheet, to tell whether it is still what it was. */
export function enteredOn({ read }: WrittenAllotment): string {
  const shown = (value: Fraction | null) =>
    value && `${String(value.numerator)}/${String(value.denominator)}`;
  if (!read) return '';
  const { total, weight, rate, minimum, maximum, rows } = read.choice;
  const ofRow = (row: AllotmentRowChoice) =>
    [row.rate, row.weight, row.minimum, row.maximum, row.fixed].map(shown);
  return hashOf(
    JSON.stringify([
      [weight, ...[total, rate, minimum, maximum].map(shown)],
      rows.map((row, index) => [row.committee, ...ofRow(row), shown(read.figures.given[index] ?? null)]),
      read.unreadable,
    ]),
  );
}

/** The choice with every target that a person wrote over as a fixed one: what a new allotment keeps. */
export function withHandChangesFixed(
  choice: AllotmentChoice,
  { calculated, given }: AllotmentFigures,
): AllotmentChoice {
  const rows = choice.rows.map((row, index): AllotmentRowChoice => {
    const [was, is] = [calculated[index] ?? null, given[index] ?? null];
    if (is === null || (was !== null && compare(was, is) === 0)) return row;
    return { ...row, fixed: is };
  });
  return { ...choice, rows };
}

/**
 * The rows of the sheet in the order of the table's committees; those that are new there are open, those gone are kept
 * apart with all that stands in their rows. A committee that is only spelt otherwise now is the same one.
 */
export function alignedTo(
  names: readonly string[],
  choice: AllotmentChoice,
  figures: AllotmentFigures,
): {
  readonly choice: AllotmentChoice;
  readonly figures: AllotmentFigures;
  readonly gone: readonly GoneRow[];
} {
  const standing = choice.rows.map(({ committee }) => committee);
  const known = new Map(namesApart(standing).map((name, row) => [name, row]));
  const exact = namesApart(names).map((name) => known.get(name) ?? -1);
  const order = withOtherSpellings(exact, names, standing);
  const pick = (values: readonly (Fraction | null)[]) => order.map((row) => values[row] ?? null);
  const kept = new Set(order);
  return {
    choice: {
      ...choice,
      rows: order.map((row, index) => ({
        ...(choice.rows[row] ?? openRow('')),
        committee: names[index] ?? '',
      })),
    },
    figures: {
      calculated: pick(figures.calculated),
      given: pick(figures.given),
      previous: pick(figures.previous),
    },
    gone: choice.rows.flatMap((own, row) =>
      kept.has(row)
        ? []
        : [
            {
              choice: own,
              calculated: figures.calculated[row] ?? null,
              given: figures.given[row] ?? null,
              previous: figures.previous[row] ?? null,
            },
          ],
    ),
  };
}

/** Finds those not found by their very name (-1) by what is left of both, where that leaves one of each only. */
function withOtherSpellings(
  order: readonly number[],
  names: readonly string[],
  standing: readonly string[],
): readonly number[] {
  const taken = new Set(order);
  const left = standing.flatMap((name, row) =>
    taken.has(row) ? [] : [{ row, key: committeeName(name).key }],
  );
  const open = names.flatMap((name, index) => (order[index] === -1 ? [committeeName(name).key] : []));
  return order.map((row, index) => {
    if (row !== -1) return row;
    const { key } = committeeName(names[index] ?? '');
    const same = left.filter((other) => other.key === key);
    const isOne = same.length === 1 && open.filter((other) => other === key).length === 1;
    return isOne ? (same[0]?.row ?? -1) : -1;
  });
}

interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<ReadColumn, number>;
}

/** The header's two rows: the one of the name and the one below it. */
function findHeader(cells: BlockCells, language: Language): Header | null {
  const { reports, allotment } = textsOf(language);
  const headings: Readonly<Record<Exclude<ReadColumn, 'weight'>, string>> = {
    committee: reports.committee,
    whole: allotment.whole,
    given: allotment.given,
    rate: allotment.rate,
    minimum: allotment.minimum,
    maximum: allotment.maximum,
    fixed: allotment.fixed,
    previous: allotment.previous,
  };
  for (let row = cells.firstRow; row < cells.lastRow; row++) {
    const columns = new Map<ReadColumn, number>();
    for (const [id, heading] of Object.entries(headings) as [ReadColumn, string][]) {
      const column = columnWith(cells, row, heading);
      if (column !== null) columns.set(id, column);
    }
    const own = columnWith(cells, row, allotment.own);
    if (own !== null) columns.set('weight', own);
    if (columns.has('committee') && columns.has('whole') && columns.has('given'))
      return { firstRow: row, lastRow: row + 1, columns };
  }
  return null;
}

function columnWith(cells: BlockCells, row: number, heading: string): number | null {
  for (let column = cells.firstColumn; column <= cells.lastColumn; column++) {
    if (cells.textAt(row, column) === heading || cells.textAt(row + 1, column) === heading) return column;
  }
  return null;
}

function readConditions(
  cells: BlockCells,
  before: number,
  language: Language,
  unreadable: UnreadableCell[],
): Omit<AllotmentChoice, 'year' | 'rows'> | null {
  const labels = conditionLabels({ language });
  const read = (condition: Condition, kind: NumberKind = 'count'): Fraction | null => {
    const place = placeOf(cells, before, labels[condition]);
    return place && numberAt(cells, place.row, place.column, kind, unreadable);
  };
  const basis = placeOf(cells, before, labels.basis);
  const total = placeOf(cells, before, labels.total);
  if (!basis || !total) return null;
  return {
    total: read('total') ?? zero,
    weight: weightAt(cells, basis, language, unreadable),
    rate: read('rate', 'share') ?? zero,
    minimum: read('minimum'),
    maximum: read('maximum'),
  };
}

/** The cell right of a label. */
function placeOf(cells: BlockCells, before: number, label: string): { row: number; column: number } | null {
  for (let row = cells.firstRow; row < before; row++) {
    for (let column = cells.firstColumn; column <= cells.lastColumn; column++)
      if (cells.textAt(row, column) === label) return { row, column: column + 1 };
  }
  return null;
}

function weightAt(
  cells: BlockCells,
  { row, column }: { readonly row: number; readonly column: number },
  language: Language,
  unreadable: UnreadableCell[],
): AllotmentWeight {
  const text = cells.textAt(row, column);
  const words = textsOf(language).allotment.weights;
  const found = allotmentWeights.find((weight) => words[weight].toLowerCase() === text.toLowerCase());
  if (found) return found;
  unreadable.push({ place: linkText({ sheet: cells.block.sheet, row, column }), text });
  return 'members';
}

interface ReadRow {
  readonly choice: AllotmentRowChoice;
  readonly whole: Fraction | null;
  readonly given: Fraction | null;
  readonly previous: Fraction | null;
}

/** Lines end at the total, below which a row is empty. */
function readRows(
  cells: BlockCells,
  { lastRow, columns }: Header,
  forAll: Omit<AllotmentChoice, 'year' | 'rows'>,
  unreadable: UnreadableCell[],
): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  let endsWithSum = false;
  const nameColumn = columns.get('committee') ?? 0;
  const givenColumn = columns.get('given') ?? 0;
  for (let row = lastRow + 1; row <= cells.lastRow; row++) {
    const committee = cells.textAt(row, nameColumn);
    if (committee === '') break;
    if (isSum(cells, row, givenColumn)) {
      endsWithSum = true;
      break;
    }
    // A group's words run over the whole row.
    if (cells.mergeAt(row, nameColumn) || isGroup(cells, row, columns)) continue;
    const read = (id: ReadColumn, kind: NumberKind = 'count'): Fraction | null => {
      const column = columns.get(id);
      return column === undefined ? null : numberAt(cells, row, column, kind, unreadable);
    };
    const own = (id: 'rate' | 'minimum' | 'maximum'): Fraction | null => {
      const value = read(id, id === 'rate' ? 'share' : 'count');
      const shared = forAll[id];
      return value && shared && compare(value, shared) === 0 ? null : value;
    };
    rows.push({
      choice: {
        committee,
        rate: own('rate'),
        weight: read('weight'),
        minimum: own('minimum'),
        maximum: own('maximum'),
        fixed: read('fixed'),
      },
      whole: read('whole'),
      given: read('given'),
      previous: read('previous'),
    });
  }
  // As values the total is no sum, but it still stands last.
  return endsWithSum ? rows : rows.slice(0, -1);
}

function isSum(cells: BlockCells, row: number, column: number): boolean {
  const { formula } = cells.cell(row, column);
  return typeof formula === 'string' && formula.includes('SUM(');
}

/** Where merges are not known: a row that holds nothing but words in its first columns. */
function isGroup(cells: BlockCells, row: number, columns: ReadonlyMap<ReadColumn, number>): boolean {
  if (cells.block.merges !== null) return false;
  return [...columns].every(([id, column]) => id === 'committee' || cells.textAt(row, column) === '');
}

function numberAt(
  cells: BlockCells,
  row: number,
  column: number,
  kind: NumberKind,
  unreadable: UnreadableCell[],
): Fraction | null {
  const reading: Figure | NoFigure = readCell(cells.cell(row, column), kind);
  if (reading.kind === 'figure') return reading.value;
  if (reading.kind !== 'blank')
    unreadable.push({ place: linkText(reading.where), text: reading.shown.trim() });
  return null;
}
