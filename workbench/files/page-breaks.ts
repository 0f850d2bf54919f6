import { lastSheetColumn, lastSheetRow } from '../book/address';
import type { PrintSetup } from '../book/book-data';
import { child, childrenNamed, isTrue, type XmlElement } from './xml-reader';
import { element } from './xml-text';

/** Each list of breaks with what it is called here and the last place that a break goes to across the page. */
const lists = [
  { name: 'rowBreaks', key: 'rowBreaks', max: lastSheetColumn },
  { name: 'colBreaks', key: 'columnBreaks', max: lastSheetRow },
] as const;

type Breaks = Pick<PrintSetup, 'rowBreaks' | 'columnBreaks'>;

/** The breaks that somebody set; those that Excel made itself stay with the file (ECMA-376 part 1, 18.3.1.3). */
export function readPageBreaks(sheet: XmlElement): Breaks {
  return { rowBreaks: manualBreaks(sheet, 'rowBreaks'), columnBreaks: manualBreaks(sheet, 'colBreaks') };
}

/** The elements of those lists that differ from the sheet's; an empty text removes one. */
export function pageBreakElements(sheet: XmlElement, breaks: Breaks): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap(({ name, key, max }): [string, string][] => {
      const now = breaks[key];
      if (manualBreaks(sheet, name).join() === now.join()) return [];
      const own = childrenNamed(child(sheet, name), 'brk').map(({ attributes }) => attributes);
      const kept = own.filter(({ id, man }) => !isTrue(man) && !now.includes(Number(id)));
      const items = [
        ...kept,
        ...now.map((id) => ({
          max,
          man: 1,
          ...own.find((one) => isTrue(one['man']) && one['id'] === String(id)),
          id,
        })),
      ].sort((a, b) => Number(a['id'] ?? 0) - Number(b['id'] ?? 0));
      if (items.length === 0) return [[name, '']];
      const counts = { count: items.length, manualBreakCount: now.length };
      return [[name, element(name, counts, items.map((item) => element('brk', item)).join(''))]];
    }),
  );
}

function manualBreaks(sheet: XmlElement, name: string): readonly number[] {
  return childrenNamed(child(sheet, name), 'brk')
    .filter(({ attributes }) => isTrue(attributes['man']) && Number(attributes['id']) > 0)
    .map(({ attributes }) => Number(attributes['id']))
    .sort((a, b) => a - b);
}
