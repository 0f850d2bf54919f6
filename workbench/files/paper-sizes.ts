/** Excel.PaperType by the number that files and printers use (ECMA-376 part 1, 18.3.1.63). */
const papers: Readonly<Record<number, string>> = {
  1: 'Letter',
  2: 'LetterSmall',
  3: 'Tabloid',
  4: 'Ledger',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  10: 'A4Small',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
  15: 'Quatro',
  16: 'Paper10x14',
  17: 'Paper11x17',
  18: 'Note',
  19: 'Envelope9',
  20: 'Envelope10',
  21: 'Envelope11',
  22: 'Envelope12',
  23: 'Envelope14',
  24: 'Csheet',
  25: 'Dsheet',
  26: 'Esheet',
  27: 'EnvelopeDL',
  28: 'EnvelopeC5',
  29: 'EnvelopeC3',
  30: 'EnvelopeC4',
  31: 'EnvelopeC6',
  32: 'EnvelopeC65',
  33: 'EnvelopeB4',
  34: 'EnvelopeB5',
  35: 'EnvelopeB6',
  36: 'EnvelopeItaly',
  37: 'EnvelopeMonarch',
  38: 'EnvelopePersonal',
  39: 'FanfoldUS',
  40: 'FanfoldStdGerman',
  41: 'FanfoldLegalGerman',
};

/** `A4` for 9; empty for none and for sizes that Excel has no name for. */
export function paperName(number: string | undefined): string {
  return papers[Number(number)] ?? '';
}

/** 9 for `A4`; `undefined` for the printer's own. Throws RangeError for a name that Excel does not have. */
export function paperNumber(name: string): number | undefined {
  if (name === '') return undefined;
  const found = Object.entries(papers).find(([, paper]) => paper.toLowerCase() === name.toLowerCase());
  if (!found) throw new RangeError(`No paper size: ${name}`);
  return Number(found[0]);
}
