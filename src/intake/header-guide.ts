import type { Heading } from './column-candidates';
import type { Field } from './field';
import { withExtent } from './period-text';
import type { Part } from './header-parts';
import type { CellRange } from './raw-block';
import type { TableKind } from './table';
import type { TableCorrection } from './table-correction';

/** What a person said about the table under a header, at the place where the header stands now. */
export interface HeaderGuide {
  /** The rows of the header, from top to bottom. */
  readonly rows: readonly number[];
  /** The cells of the table, as far as its headings reach; down to the sheet's end where no end was selected. */
  readonly area: CellRange;
  /** Whether the cells were selected, so that nothing beside them belongs to the table. */
  readonly isSelected: boolean;
  /** Of a table on its side, the row of the sheet with the committees' names: rows and columns above are those of the turned cells. */
  readonly turnedAt: number | null;
  readonly kind: TableKind | null;
  readonly year: number | null;
  /** What columns mean, by the sheet's own column; `null`: nothing to us. */
  readonly fields: ReadonlyMap<number, Field | null>;
  readonly isCumulative: boolean | null;
  readonly percentages: TableCorrection['percentages'];
}

/** The headings with what a person said of them. */
export function guidedHeadings(headings: readonly Heading[], { fields }: HeaderGuide): readonly Heading[] {
  return headings.map((heading) => {
    const said = fields.get(heading.column);
    return said === undefined ? heading : { ...heading, said };
  });
}

/** The part with the meaning of its percentages, and how far back its months reach, as a person said. */
export function guidedPart(part: Part, { percentages, isCumulative }: HeaderGuide): Part {
  const columns =
    percentages === null ? part.columns : part.columns.map((column) => ({ ...column, percentages }));
  if (isCumulative === null) return { ...part, columns };
  const extent = isCumulative ? 'from-january' : 'own';
  const periods = part.periods.map((column) => {
    const { named } = column;
    // "6 tháng" names both its ends: no one has to say how far back it reaches.
    const isSingle = named.lastMonth - named.firstMonth < 3;
    return isSingle ? { ...column, named: withExtent(named, extent) } : column;
  });
  return { ...part, columns, periods, period: part.period && withExtent(part.period, extent) };
}
