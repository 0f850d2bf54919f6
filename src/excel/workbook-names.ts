import { done } from './outcome';
import { run } from './run';

/** A defined name as it stands. */
export interface WorkbookName {
  readonly name: string;
  readonly comment: string;
  /** The sheet that the name belongs to; `null` for one of the workbook. */
  readonly sheet: string | null;
}

/** A name of the workbook as it is to stand. */
export interface NameToWrite {
  readonly name: string;
  /** en-US grammar, with its equals sign. */
  readonly formula: string;
  /** Excel keeps 255 characters and refuses more. */
  readonly comment: string;
}

/** What is to be done to the names of the workbook. */
export interface NameChanges {
  readonly add: readonly NameToWrite[];
  /** Names that stand: their formula and comment are set anew in place, so that cells that use them go on. */
  readonly renew: readonly NameToWrite[];
  readonly remove: readonly string[];
}

async function namesIn(context: Excel.RequestContext): Promise<readonly WorkbookName[]> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/comment,items/scope');
  worksheets.load('items/name');
  await context.sync();
  for (const { names: own } of worksheets.items) own.load('items/name,items/comment');
  await context.sync();
  const ofSheets = worksheets.items.flatMap(({ name: sheet, names: own }) =>
    own.items.map(({ name, comment }): WorkbookName => ({ name, comment, sheet })),
  );
  const ofWorkbook = names.items
    .filter(({ scope }) => scope === 'Workbook')
    .map(({ name, comment }): WorkbookName => ({ name, comment, sheet: null }));
  return [...ofWorkbook, ...ofSheets];
}

/** Every name of the workbook and of its sheets, hidden ones too. Two round trips. */
export function readNames() {
  return run(async (context) => done(await namesIn(context)));
}

/**
 * Changes names of the workbook as `decide` says after it has seen all names that stand, so that what is decided on is
 * what stands. Names of sheets are never changed. Three round trips; when Excel refuses a change, those before it stay.
 */
export function changeNames<T extends NameChanges>(decide: (standing: readonly WorkbookName[]) => T) {
  return run<T>(async (context) => {
    const changes = decide(await namesIn(context));
    const { names } = context.workbook;
    for (const { name, formula, comment } of changes.add) names.add(name, formula, comment);
    for (const { name, formula, comment } of changes.renew) {
      const item = names.getItem(name);
      item.formula = formula;
      item.comment = comment;
    }
    for (const name of changes.remove) names.getItem(name).delete();
    await context.sync();
    return done(changes);
  });
}
