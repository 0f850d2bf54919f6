import type { Heading } from './column-candidates';
import type { Word } from './vocabulary';

/** The columns of one of several tables that stand side by side, both ends inside. */
export interface Band {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A heading for names alone ("Đơn vị", "Tên đảng bộ"), and not "Tổng số TCCSĐ". */
function isName({ segments }: Heading, wordsOf: (text: string) => readonly Word[]): boolean {
  const words = segments.flatMap((segment) => wordsOf(segment));
  return words.length > 0 && words.every((word) => word === 'committee');
}

function isSerial({ segments }: Heading, wordsOf: (text: string) => readonly Word[]): boolean {
  return segments.some((segment) => wordsOf(segment).includes('serial'));
}

/**
 * The tables side by side under one header row: each begins with a column of serials or names of its own, behind a column without
 * heading or where the serials begin anew. One band where there is one table.
 */
export function bandsOf(
  headings: readonly Heading[],
  wordsOf: (text: string) => readonly Word[],
): readonly Band[] {
  const starts: number[] = [];
  let [hasName, hasSerial] = [false, false];
  for (const [index, heading] of headings.entries()) {
    const [name, serial] = [isName(heading, wordsOf), isSerial(heading, wordsOf)];
    const isApart = (headings[index - 1]?.segments.length ?? 0) === 0;
    const followsSerial = index > 0 && starts.at(-1) === headings[index - 1]?.column;
    if (hasName && ((serial && (isApart || hasSerial)) || (name && isApart)) && !followsSerial) {
      starts.push(heading.column);
      [hasName, hasSerial] = [name, serial];
      continue;
    }
    hasName ||= name;
    hasSerial ||= serial;
  }
  // A column of serials without names behind it begins no table.
  const all = hasName ? starts : starts.slice(0, -1);
  const [first, last] = [headings[0]?.column ?? 0, headings.at(-1)?.column ?? 0];
  return [first, ...all].map((firstColumn, index) => ({
    firstColumn,
    lastColumn: (all[index] ?? last + 1) - 1,
  }));
}
