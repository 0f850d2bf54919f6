import { quotedSheetName, rangeText } from '../intake/cell';
import { registerMarks, type CountedRegister, type RegisterMark } from '../intake/counted-register';
import type { CommitteeTable, GroupRow } from '../intake/table';
import { fraction } from '../measures/fraction';
import { countOf, totalOf, type SourcedCount } from './sourced-count';

/** The parts of the admitted that a table or a register may tell; a person may be in several of them. */
export type Part = RegisterMark;

export const parts: readonly Part[] = registerMarks;

/** The admitted of a committee, or of the whole, with its parts; those are "of which" and never add up to anything. */
export interface CompositionRow {
  readonly kind: 'committee' | 'total';
  readonly name: string;
  readonly serial: string;
  readonly admitted: SourcedCount;
  readonly parts: ReadonlyMap<Part, SourcedCount>;
}

/** The composition of the admitted as a table or a register has it. */
export interface Composition {
  readonly parts: readonly Part[];
  readonly rows: readonly (CompositionRow | GroupRow)[];
  readonly total: CompositionRow;
}

/** The composition in a table of committees; `null` where it tells no part of the admitted. */
export function tableComposition(table: CommitteeTable): Composition | null {
  const has = (wanted: string) => table.columns.some(({ field }) => field === wanted);
  const told = parts.filter(has);
  if (told.length === 0 || !has('admitted')) return null;
  const committees = table.rows.filter((row) => row.kind === 'committee');
  const totalRow = table.rows.find((row) => row.kind === 'total') ?? null;
  return {
    parts: told,
    rows: table.rows.flatMap((row): (CompositionRow | GroupRow)[] => {
      if (row.kind === 'group') return [row];
      if (row.kind === 'total') return [];
      return [
        {
          kind: 'committee',
          name: row.committee,
          serial: row.serial,
          admitted: countOf(row.readings.admitted),
          parts: new Map(told.map((part) => [part, countOf(row.readings[part])])),
        },
      ];
    }),
    total: {
      kind: 'total',
      name: totalRow?.text.trim() ?? '',
      serial: '',
      admitted: totalOf('admitted', totalRow, committees),
      parts: new Map(told.map((part) => [part, totalOf(part, totalRow, committees)])),
    },
  };
}

/** The composition that a register was counted to; `null` where it marks no part of the admitted. */
export function registerComposition(register: CountedRegister): Composition | null {
  const { marks, committees, table } = register;
  if (marks.length === 0 || committees.length === 0) return null;
  const cells = `${quotedSheetName(table.sheet)}!${rangeText(table.range)}`;
  const counted = (count: number): SourcedCount => ({
    value: fraction(count),
    source: { kind: 'counted', cells },
  });
  const rows = committees.map(({ name, months }, index): CompositionRow => {
    const sum = (countIn: (month: (typeof months)[number]) => number) =>
      months.reduce((total, month) => total + countIn(month), 0);
    return {
      kind: 'committee',
      name,
      serial: String(index + 1),
      admitted: counted(sum(({ admitted }) => admitted)),
      parts: new Map(marks.map((mark) => [mark, counted(sum(({ marked }) => marked[mark] ?? 0))])),
    };
  });
  const sumOf = (countIn: (row: CompositionRow) => SourcedCount | undefined): SourcedCount => {
    const total = rows.reduce((all, row) => all + Number(countIn(row)?.value?.numerator ?? 0n), 0);
    return { value: fraction(total), source: { kind: 'sum', readings: [] } };
  };
  return {
    parts: marks,
    rows,
    total: {
      kind: 'total',
      name: '',
      serial: '',
      admitted: sumOf(({ admitted }) => admitted),
      parts: new Map(marks.map((mark) => [mark, sumOf((row) => row.parts.get(mark))])),
    },
  };
}
