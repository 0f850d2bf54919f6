import type { Finding } from './finding';
import type { RawBlock } from './raw-block';
import { foldText, withoutDiacritics } from './words';

/** The grades before 2018 (20-HD/BTCTW 2008, 27-HD/BTCTW 2014), which are no four grades of today. */
const olderGrade =
  /trong sach,? vung manh|(?<![a-z])tsvm(?![a-z])|du tu cach|vi pham tu cach|(?<![a-z])yeu,? kem(?![a-z])/;

/** Archive sheets are no registers: a header further down than this is none of theirs. */
const mostRows = 1000;

export function saysOlderGrade(text: string): boolean {
  return olderGrade.test(withoutDiacritics(foldText(text)));
}

/**
 * Says so where a row of headings names grades of the older scheme: two columns of them at least. Such a table is not read, because its
 * "hoàn thành tốt" is none of today's.
 */
export function findOlderScheme(block: RawBlock): readonly Finding[] {
  for (const [index, row] of block.values.slice(0, mostRows).entries()) {
    const columns = row.flatMap((value, column) =>
      typeof value === 'string' && value.length > 3 && saysOlderGrade(value) ? [column] : [],
    );
    const [first] = columns;
    if (first === undefined || columns.length < 2) continue;
    const where = {
      sheet: block.sheet,
      row: block.range.firstRow + index,
      column: block.range.firstColumn + first,
    };
    const facts = { heading: String(row[first]).trim() };
    return [{ code: 'older-grading-scheme', severity: 'warning', where, facts }];
  }
  return [];
}
