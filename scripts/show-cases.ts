/** `npm run cases`: how every golden case of test/cases/intake is read, as one table. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeTable, type TableDescription } from '../src/intake/describe-tables';
import { readBlocks, type BlocksRead } from '../src/intake/read-blocks';
import { blockOf, type SheetCase } from '../test/intake/sheet-case';

const folder = path.join(import.meta.dirname, '..', 'test', 'cases', 'intake');
const headings = ['case', 'table', 'kind', 'year', 'rows', 'findings of the sheet', 'columns'];

function readCase(name: string): BlocksRead {
  const sheet = JSON.parse(readFileSync(path.join(folder, name, 'sheet.json'), 'utf8')) as SheetCase;
  return readBlocks([blockOf(sheet)]);
}

/** "percentage-truncated, target-zero ×2", or "none". */
function countedCodes({ findings }: BlocksRead): string {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const words = Array.from(counts, ([code, count]) => (count === 1 ? code : `${code} ×${String(count)}`));
  return words.join(', ') || 'none';
}

/** `findings` stand on the line of the sheet's first table. */
function cellsOf(table: TableDescription, findings: string): string[] {
  return [
    table.address,
    table.kind,
    table.year === null ? '–' : String(table.year),
    String(table.rows.length),
    findings,
    table.columns.map(({ column, field }) => `${column} ${field}`).join(', '),
  ];
}

function linesOf(name: string): string[][] {
  const read = readCase(name);
  const codes = countedCodes(read);
  if (read.tables.length === 0) return [[name, 'no table', '', '', '', codes, '']];
  return read.tables.map((table, index) => [
    index === 0 ? name : '',
    ...cellsOf(describeTable(table), index === 0 ? codes : ''),
  ]);
}

function show(lines: readonly (readonly string[])[]): string {
  const widths = headings.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const names = readdirSync(folder).sort();
console.log(show([headings, ...names.flatMap(linesOf)]));
console.log(`\n${String(names.length)} cases`);
