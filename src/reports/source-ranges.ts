import { columnLetters, quotedSheetName, type CellAddress } from '../intake/cell';

/** Cells below each other as one range: `'Kết nạp 2022'!D9:D18`. */
export function rangesOf(readings: readonly { readonly where: CellAddress }[]): readonly string[] {
  const runs: { sheet: string; column: number; first: number; last: number }[] = [];
  for (const { where } of readings) {
    const run = runs.at(-1);
    if (run?.sheet === where.sheet && run.column === where.column && run.last === where.row - 1) {
      run.last = where.row;
    } else {
      runs.push({ sheet: where.sheet, column: where.column, first: where.row, last: where.row });
    }
  }
  return runs.map(({ sheet, column, first, last }) => {
    const cell = (row: number) => `${columnLetters(column)}${String(row + 1)}`;
    return `${quotedSheetName(sheet)}!${first === last ? cell(first) : `${cell(first)}:${cell(last)}`}`;
  });
}

/** Ranges in a text, each sheet named once for all that follow one another: `'XL 2021'!D25, F25; 'XL 2022'!D25`. */
export function rangesText(ranges: readonly string[]): string {
  let named: string | null = null;
  return ranges
    .map((range, index) => {
      const end = range.lastIndexOf('!');
      const [sheet, cells] = [range.slice(0, end), range.slice(end + 1)];
      if (sheet === named) return `, ${cells}`;
      named = sheet;
      return index === 0 ? range : `; ${range}`;
    })
    .join('');
}
