import fc from 'fast-check';
import { cellText } from '../../src/intake/cell';
import { readBlocks } from '../../src/intake/read-blocks';
import { isCommitteeTable, type Table } from '../../src/intake/table';
import { toNumber } from '../../src/measures/fraction';
import { anyDirt, cleanRows, dirtySheet, type DirtySheet } from './dirty-sheet';
import { blockOf, rangeOf, type SheetCase } from './sheet-case';

const counts = new Set(['target', 'admitted', 'members-previous-year', 'members-now', 'same-period']);

/** What stands in the committees' count cells after reading: the field, and the figure or why there is none. */
function countsRead(tables: readonly Table[]): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const row of tables.filter(isCommitteeTable).flatMap((table) => table.rows)) {
    if (row.kind !== 'committee') continue;
    for (const [field, reading] of Object.entries(row.readings)) {
      if (!counts.has(field)) continue;
      const value = reading.kind === 'figure' ? String(toNumber(reading.value)) : reading.kind;
      read.set(cellText(reading.where.row, reading.where.column), `${field} ${value}`);
    }
  }
  return read;
}

/** Each cell that was read otherwise than it was written, and cells that are no committee's count. */
function misread({ sheet, figures }: DirtySheet): readonly string[] {
  const read = countsRead(readBlocks([blockOf(sheet)]).tables);
  const wrong = Array.from(figures, ([address, { field, value }]) => ({
    address,
    wanted: `${field} ${String(value)}`,
    got: read.get(address) ?? 'nothing',
  }))
    .filter(({ wanted, got }) => wanted !== got)
    .map(({ address, wanted, got }) => `${address}: wanted ${wanted}, read ${got}`);
  const strange = Array.from(read.keys()).filter((address) => !figures.has(address));
  return [...wrong, ...strange.map((address) => `${address}: read ${read.get(address) ?? ''}`)];
}

/** Domain.md B 2.2: what stands in cells where a count should. */
const spoilt = fc.constantFrom(
  '',
  '-',
  'x',
  '#N/A',
  'chưa có',
  'trên 290',
  '90 - 100',
  '88/91',
  '1,238',
  '12.34',
);

describe('a clean table that became dirty', () => {
  it('is read whole', () => {
    fc.assert(
      fc.property(cleanRows, anyDirt, (clean, dirt) => {
        expect(misread(dirtySheet(clean, dirt))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('never gives another figure in silence where cells are spoilt', () => {
    fc.assert(
      fc.property(cleanRows, anyDirt, fc.nat(), spoilt, (clean, dirt, choice, text) => {
        const dirty = dirtySheet(clean, dirt);
        const addresses = Array.from(dirty.figures.keys());
        const at = addresses[choice % addresses.length] ?? '';
        const { sheet } = dirty;
        const block = blockOf({
          ...sheet,
          rows: replaced(sheet, at, text),
          errors: text === '#N/A' ? [at] : [],
        });
        const { tables, findings } = readBlocks([block]);
        const read = countsRead(tables);
        const said = new Set(findings.map(({ where }) => cellText(where.row, where.column)));
        for (const [address, { field, value }] of dirty.figures) {
          const got = read.get(address);
          if (address !== at) expect(`${address} ${got ?? ''}`).toBe(`${address} ${field} ${String(value)}`);
          else if (got !== `${field} blank`) expect(said).toContain(at);
        }
      }),
      { numRuns: 250 },
    );
  });
});

/** The sheet's rows with another text in one cell. */
function replaced({ rows, at = 'A1' }: SheetCase, address: string, text: string): SheetCase['rows'] {
  const [origin, cell] = [rangeOf(at), rangeOf(address)];
  return rows.map((row, index) =>
    index === cell.firstRow - origin.firstRow
      ? row.map((value, column) => (column === cell.firstColumn - origin.firstColumn ? text : value))
      : row,
  );
}
