import type { SheetPlan } from './sheet-plan';

/**
 * What a report was made of, in two short hashes kept with its sheet. `content`: everything that stands on the sheet, of
 * live formulas only the formula. `figures`: the same with what the formulas give. Both alike: nothing has changed. Only
 * `figures` differ: the sheet's formulas show the new figures already.
 */
export interface Fingerprint {
  readonly content: string;
  readonly figures: string;
}

/** The fingerprint of a plan; the day of writing is to be left out of it (`writtenOn: null`), or every day would be a change. */
export function fingerprintOf({ cells, ...rest }: SheetPlan): Fingerprint {
  const content = cells.map((cell) =>
    cell.kind === 'formula' ? [cell.row, cell.column, cell.formula] : [cell.row, cell.column, cell],
  );
  const expected = cells.flatMap((cell) => (cell.kind === 'formula' ? [cell.expected] : []));
  // Bars and charts follow the figures by what they show, so they belong to the figures.
  const { dataBars, charts, ...look } = rest;
  return {
    content: hashOf(JSON.stringify([content, look])),
    figures: hashOf(JSON.stringify([content, look, dataBars, charts, expected])),
  };
}

/** 52 bits of two multiplicative hashes over UTF-16 units: against chance, not against forgery. */
export function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return (((one >>> 0) % 0x4000000) * 0x4000000 + ((other >>> 0) % 0x4000000)).toString(36);
}
