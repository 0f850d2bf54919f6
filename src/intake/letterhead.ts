import type { BlockCells } from './block-cells';
import { extentIn, periodIn, withExtent, type NamedPeriod } from './period-text';
import { foldText, withoutDiacritics, yearsIn } from './words';

/** What stands above a table. */
export interface Letterhead {
  /** "TỈNH ỦY BÌNH THUẬN", or empty. */
  readonly body: string;
  readonly title: string;
  /** The year of the title or of a line below it such as "(Tính đến ngày 31/12/2022)"; never that of the letter's date. */
  readonly year: number | null;
  /** The part of the year that the title or a line below it speaks of; `null` where they name none. */
  readonly period: NamedPeriod | null;
}

const titleWords =
  /ket nap|phat trien dang|chi tieu|ket qua|thong ke|bao cao|danh sach|tong hop|bieu tong|bang tong|admission|attainment|target|new members|members|aufnahme|mitglied|ziel|uebersicht|ubersicht|report|overview|result/;
const bodyWords =
  /^(ban chap hanh )?(dang bo|dang uy|tinh uy|thanh uy|huyen uy|thi uy|quan uy|ban thuong vu)|party committee|committee of|parteikomitee|landesleitung|kreisleitung/;
const otherLines =
  /^dang cong san|^ban to chuc|^bieu( mau)? so|^mau so|^phu luc|^don vi( tinh)?\s*:|^dvt|^nguon|^\(?kem theo|^so\s*:|^\*+$|^source|^quelle/;
// The letter's own date; "tính đến ngày 15 tháng 7 năm 2022" is none.
const dateLine = /(?<!den )(?<!het )(?<!tu )ngay\s*[\d.…_]*\s*thang\s*[\d.…_]*\s*nam/;
const goesOnWithTitle = /^(nam|quy|thang|6 thang|9 thang|giai doan|tinh den|so voi) /;
const comparedYear =
  /so voi[^,;)]*?(?:19|20)\d\d|compared with[^,;)]*?(?:19|20)\d\d|gegenuber[^,;)]*?(?:19|20)\d\d/g;

interface Line {
  readonly text: string;
  readonly bare: string;
}

function linesAbove(cells: BlockCells, firstRow: number, endRow: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = firstRow; row < endRow; row += 1) {
    for (let column = cells.firstColumn; column <= cells.lastColumn; column += 1) {
      for (const part of cells.textAt(row, column).split(/\r?\n/)) {
        const text = part.normalize('NFC').replace(/\s+/g, ' ').trim();
        if (text !== '') lines.push({ text, bare: withoutDiacritics(foldText(text)) });
      }
    }
  }
  return lines;
}

function titleOf(lines: readonly Line[]): string {
  const start = lines.findIndex(
    ({ bare }) => titleWords.test(bare) && !otherLines.test(bare) && !dateLine.test(bare),
  );
  if (start < 0) return '';
  const first = lines[start];
  const next = lines[start + 1];
  if (!first) return '';
  return next && goesOnWithTitle.test(next.bare) && !dateLine.test(next.bare)
    ? `${first.text} ${next.text}`
    : first.text;
}

/** The year that a title speaks of: not the one it compares with. */
export function yearOfTitle(title: string): number | null {
  const bare = withoutDiacritics(foldText(title)).replace(comparedYear, ' ');
  return yearsIn(bare)[0] ?? null;
}

/**
 * The period of the title, made plainer by the lines below it: "(Lũy kế từ đầu năm)", "(Số kết nạp trong tháng)", the cut-off day of
 * "(Tính đến ngày 15/7/2022)"; else that of the first line that names one.
 */
function periodOf(title: string, others: readonly string[], year: number | null): NamedPeriod | null {
  const named = others.map((line) => periodIn(line, year)).find((period) => period !== null) ?? null;
  const own = periodIn(title, year);
  if (!own) return named;
  const extent = others.map(extentIn).find((told) => told !== 'unsaid') ?? 'unsaid';
  const told = own.extent === 'unsaid' ? withExtent(own, extent) : own;
  if (!named || named.lastMonth !== own.lastMonth) return told;
  return { ...told, cutOff: told.cutOff ?? named.cutOff };
}

/** Reads the rows from `firstRow` up to, without, `endRow`, the table's first header row. */
export function readLetterhead(cells: BlockCells, firstRow: number, endRow: number): Letterhead {
  const lines = linesAbove(cells, firstRow, endRow);
  const body = lines.find(({ bare }) => bodyWords.test(bare) && !titleWords.test(bare))?.text ?? '';
  const title = titleOf(lines);
  const others = lines
    .filter(({ bare, text }) => !dateLine.test(bare) && text !== body && !/\bnq\b|so\s*:/.test(bare))
    .map(({ text }) => text);
  const years = [title, ...others].map(yearOfTitle);
  const year = years.find((each) => each !== null) ?? null;
  const below = others.filter((line) => !title.startsWith(line));
  return { body, title, year, period: periodOf(title, below, year) };
}
