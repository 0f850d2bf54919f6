/**
 * The cells of a text that spreadsheets put on the clipboard: tabs part them, line ends part rows, and a cell that holds
 * either stands in quotation marks, doubled inside.
 */
export function clipboardTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    const quoted = found?.[1];
    rows[rows.length - 1]?.push(quoted === undefined ? (found?.[2] ?? '') : quoted.replaceAll('""', '"'));
    at += found?.[0].length ?? 0;
    if (at >= text.length) break;
    if (text[at] === '\t') at += 1;
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      // A line end closes the last row and begins no other.
      if (at === text.length) break;
      rows.push([]);
    }
  }
  return rows;
}
