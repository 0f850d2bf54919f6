import type { RawBlock } from '../intake/raw-block';
import { hiddenSheetsOf, readMarks, type Marks } from './own-sheets';
import { done } from './outcome';
import { namedArea, queueTables, tableAreas, withAreas } from './marked-areas';
import { readContents } from './read-contents';
import { run } from './run';
import { queueFirstSizes, queueSize, sizesById } from './sheet-sizes';
import type { Work } from './work';

/** What one look at the workbook finds: every sheet's cells, and which sheets are the add-in's own. */
export interface WorkbookReading {
  /** All sheets in their order, the add-in's reports among them, its hidden sheets not. */
  readonly blocks: readonly RawBlock[];
  readonly sheets: readonly SheetReading[];
  readonly marks: Marks;
  /** Whether the workbook's structure is protected: no sheet can be added or deleted then. */
  readonly isStructureProtected: boolean;
  /** What the add-in keeps in the workbook's settings, by key; what is no text is given as JSON. */
  readonly kept: ReadonlyMap<string, string>;
}

export interface SheetReading {
  readonly name: string;
  readonly id: string;
  readonly isProtected: boolean;
  /** Names of the charts on it. */
  readonly charts: readonly string[];
}

/** Of so many sheets the size is asked for at once, before it is known how many there are: a usual workbook has fewer. */
const sizedAtOnce = 48;

/**
 * Reads the whole workbook in two requests: what sheets there are and how large, then what stands in them. More than 48
 * sheets take a third, contents that are too much for one answer as many as they need; the work may be stopped between them.
 */
export function readWorkbook(work: Work = {}) {
  const { run: send = run } = work;
  return send<WorkbookReading>(async (context) => {
    const { worksheets, names, protection, settings } = context.workbook;
    protection.load('protected');
    worksheets.load('items/name,items/id,items/protection/protected');
    names.load('items/name,items/formula,items/comment');
    settings.load('items/key,items/value');
    const { tables } = context.workbook;
    tables.load('items/name,items/showHeaders,items/worksheet/id');
    const firstSizes = queueFirstSizes(worksheets, sizedAtOnce);
    await context.sync();

    const sizes = sizesById(firstSizes);
    const otherSizes = worksheets.items.filter(({ id }) => !sizes.has(id)).map(queueSize);
    if (otherSizes.length > 0) await context.sync();
    const used = new Map([...sizes, ...sizesById(otherSizes)]);

    const marks = readMarks(names.items);
    const hidden = hiddenSheetsOf(marks);
    const sized = worksheets.items.map((sheet) => ({
      sheet,
      used: hidden.has(sheet.name) ? null : (used.get(sheet.id) ?? null),
    }));
    const pendingTables = queueTables(tables);
    const contents = await readContents(context, sized, work);
    if (!contents.ok) return contents;
    const areas = [
      ...tableAreas(pendingTables),
      ...names.items.flatMap(({ name, formula }) => namedArea(name, String(formula)) ?? []),
    ];
    return done({
      blocks: contents.value.flatMap(({ block }) => (block ? [withAreas(block, areas)] : [])),
      sheets: worksheets.items.map((sheet, index) => ({
        name: sheet.name,
        id: sheet.id,
        isProtected: sheet.protection.protected,
        charts: contents.value[index]?.charts ?? [],
      })),
      marks,
      isStructureProtected: protection.protected,
      kept: new Map(settings.items.map(({ key, value }) => [key, keptText(value)])),
    });
  });
}

/** Something else than a text is not of this add-in's making: handed out as it is, so that reading refuses it. */
export function keptText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
