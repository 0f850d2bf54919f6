import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Area } from './book-data';
import type { Cells } from './cells';
import { invalidArgument } from './office-failure';
import type { PendingWrites } from './pending-writes';
import type { TableData } from './table-data';
import { foldTableName, headerArea } from './table-data';
import { uniqueHeadings } from './table-names';
import { tableReferenceText } from './table-references';
import type { Tables } from './tables';
import type { UniverHandle } from './univer-handle';

/** Excel's limit on a column's name. */
const longestHeading = 255;

/** What the headings need of the book. */
export interface HeadingSurroundings {
  readonly handle: UniverHandle;
  readonly cells: Cells;
  readonly writes: PendingWrites;
}

/** The header cells of tables and the names of their columns, which say the same: text, unique, never empty. */
export class TableHeadings {
  private isWriting = false;

  constructor(
    private readonly tables: Tables,
    private readonly book: HeadingSurroundings,
  ) {
    book.handle.onCommand(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) this.followEdit(params as Edit);
    });
  }

  /** Takes over what stands in the header cells, as text and unique. */
  read(id: string): void {
    const { sheetId, table } = this.tables.get(id);
    const header = headerArea(table);
    if (header) this.change(id, this.write(sheetId, header));
  }

  /** Renames the columns, and the formulas that name them. */
  change(id: string, headings: readonly string[]): void {
    const { table } = this.tables.get(id);
    if (table.columns.every((column, index) => column.name === headings[index])) return;
    this.rewriteColumns(
      table,
      // All at once: two columns may exchange their names.
      table.columns.flatMap(({ name }, index) => {
        const now = headings[index] ?? '';
        return name !== '' && name !== now ? [[name, now] as const] : [];
      }),
    );
    const columns = table.columns.map((column, index) => ({ ...column, name: headings[index] ?? '' }));
    this.tables.change(id, { columns });
  }

  /** Shows the columns' names in the header cells. */
  show(id: string): void {
    const { sheetId, table } = this.tables.get(id);
    const header = headerArea(table);
    if (header)
      this.writeTexts(
        sheetId,
        header,
        table.columns.map(({ name }) => name),
      );
  }

  /** Makes text of what stands in the header cells, each its own; gives it. */
  write(sheetId: string, header: Area): string[] {
    const shown = this.book.cells.texts(sheetId, header)[0] ?? [];
    const kinds = this.book.cells.valueKinds(sheetId, header)[0] ?? [];
    const formulas = this.book.cells.formulas(sheetId, header)[0] ?? [];
    const headings = uniqueHeadings(shown);
    const isInOrder = headings.every(
      (name, index) => name === shown[index] && kinds[index] === 'String' && formulas[index] === name,
    );
    if (!isInOrder) this.writeTexts(sheetId, header, headings);
    return headings;
  }

  private writeTexts(sheetId: string, area: Area, texts: readonly string[]): void {
    this.quietly(() => this.book.cells.write(sheetId, area, [texts.map((text) => `'${text}`)], 'Table'));
  }

  /** Writes cells at once and takes that for no edit of a heading. */
  quietly(write: () => void): void {
    const wasWriting = this.isWriting;
    this.isWriting = true;
    try {
      write();
      this.book.writes.flush();
    } finally {
      this.isWriting = wasWriting;
    }
  }

  /** InvalidArgument for what cannot be the name of a column; `own` is the column that is renamed. */
  require(table: TableData, name: string, own: number | null, member: string): void {
    if (name === '' || name.length > longestHeading) {
      throw invalidArgument(
        member,
        `a column's name has 1 to ${longestHeading} characters, not ${name.length}.`,
      );
    }
    const taken = table.columns.some(
      (column) => column.id !== own && foldTableName(column.name) === foldTableName(name),
    );
    if (taken) throw invalidArgument(member, `the table has a column "${name}".`);
  }

  private followEdit({ subUnitId, cellValue }: Edit): void {
    if (this.isWriting || !cellValue) return;
    for (const { table } of this.tables.ofSheet(subUnitId)) {
      const header = headerArea(table);
      const line = header && cellValue[header.firstRow];
      if (!line) continue;
      const isEdited = Object.entries(line).some(
        ([column, cell]) =>
          Number(column) >= table.area.firstColumn &&
          Number(column) <= table.area.lastColumn &&
          (cell === null || 'v' in (cell ?? {}) || 'p' in (cell ?? {})),
      );
      if (isEdited) this.read(table.id);
    }
  }

  /** References to columns get their new names, `#REF!` for a column that is gone (null). */
  rewriteColumns(
    table: TableData,
    changes: readonly (readonly [former: string, now: string | null])[],
  ): void {
    if (changes.length === 0) return;
    const renamed = new Map(changes.map(([former, now]) => [foldTableName(former), now]));
    this.tables.formulas.rewrite((reference) => {
      const isOwn = reference.table !== null && foldTableName(reference.table) === foldTableName(table.name);
      if (!isOwn || !reference.columns) return null;
      const [first, last] = reference.columns.map((name) =>
        renamed.has(foldTableName(name)) ? (renamed.get(foldTableName(name)) ?? null) : name,
      );
      if (first === null || last === null || first === undefined || last === undefined) return '#REF!';
      const isSame = first === reference.columns[0] && last === reference.columns[1];
      return isSame ? null : tableReferenceText({ ...reference, columns: [first, last] }, 'cell');
    });
  }
}

interface Edit {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}
