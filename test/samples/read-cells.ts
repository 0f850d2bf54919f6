import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A stored cell: text, or a number with the formula it came from. */
export interface StoredCell {
  readonly value: string | number;
  readonly formula: string | null;
}

export type StoredSheet = ReadonlyMap<string, StoredCell>;

function elements(
  xml: string,
  onText: (path: readonly string[], text: string) => void,
  onOpen: (name: string, attributes: Record<string, string>) => void,
  onClose: (name: string) => void,
) {
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    onOpen(name, attributes);
  });
  parser.on('text', (text) => {
    onText(path, text);
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    onClose(name);
  });
  parser.write(xml).close();
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  elements(
    xml,
    (path, text) => {
      if (path.at(-1) === 't') strings[strings.length - 1] += text;
    },
    (name) => {
      if (name === 'si') strings.push('');
    },
    () => undefined,
  );
  return strings;
}

function sheetCells(xml: string, strings: readonly string[]): StoredSheet {
  const cells = new Map<string, StoredCell>();
  let current = { address: '', type: '', formula: '', value: '' };
  elements(
    xml,
    (path, text) => {
      if (path.at(-1) === 'f') current.formula += text;
      if (path.at(-1) === 'v') current.value += text;
    },
    (name, attributes) => {
      if (name !== 'c') return;
      current = { address: attributes['r'] ?? '', type: attributes['t'] ?? 'n', formula: '', value: '' };
    },
    (name) => {
      if (name !== 'c' || current.value === '') return;
      const value = current.type === 's' ? (strings[Number(current.value)] ?? '') : Number(current.value);
      cells.set(current.address, { value, formula: current.formula || null });
    },
  );
  return cells;
}

/** The cells of every sheet by its name, as the file stores them. Reads what the sample holds and no more. */
export function readCells(bytes: Uint8Array): ReadonlyMap<string, StoredSheet> {
  const parts = unzipSync(bytes);
  const part = (path: string): string => {
    const found = parts[path];
    if (!found) throw new Error(`${path} is missing.`);
    return strFromU8(found);
  };
  const strings = sharedStrings(part('xl/sharedStrings.xml'));
  const sheets = new Map<string, StoredSheet>();
  elements(
    part('xl/workbook.xml'),
    () => undefined,
    (name, attributes) => {
      if (name !== 'sheet') return;
      sheets.set(
        attributes['name'] ?? '',
        sheetCells(part(`xl/worksheets/sheet${sheets.size + 1}.xml`), strings),
      );
    },
    () => undefined,
  );
  return sheets;
}
