import { done, type Outcome } from '../excel/outcome';
import { changeNames, readNames, type NameToWrite, type WorkbookName } from '../excel/workbook-names';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import { textsOf } from '../language/text';
import { plainFormulas, type PlainFormula } from '../reports/plain-formulas';

/**
 * The last words of the comment of a name that the add-in wrote, the same in every language: by them, and by its own
 * name, it is found again. A name without them is the user's, whatever it is called.
 */
export const plainNameMarker = '[attainment-plain-1]';

/** What became of the plain names. */
export interface WrittenPlainNames {
  /** Names that now stand, as `ATTAINMENT_PLAIN`. */
  readonly written: readonly string[];
  /** Left alone: a name of the user's, of the workbook or of a sheet, is called so. */
  readonly taken: readonly string[];
}

function sameName(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

function isOurs({ name, comment, sheet }: WorkbookName): boolean {
  const known = plainFormulas.some((plain) => sameName(plain.name, name));
  return known && sheet === null && comment.endsWith(plainNameMarker);
}

function nameToWrite({ key, name, formula }: PlainFormula, language: Language): NameToWrite {
  const { comment, meanings } = textsOf(language).pane.plainNames;
  return { name, formula, comment: `${fill(comment, { meaning: meanings[key] })} ${plainNameMarker}` };
}

/**
 * Writes every plain formula as a name of the workbook, so that a colleague without the add-in can calculate. Names that
 * the add-in wrote before are renewed in place; none is written where a name of the user's stands in any scope, since
 * one of a sheet would stand in for ours there. Names are compared without case, as Excel does.
 */
export async function writePlainNames(language: Language): Promise<Outcome<WrittenPlainNames>> {
  const changed = await changeNames((standing) => {
    const ours = standing.filter(isOurs);
    const users = standing.filter((name) => !isOurs(name));
    const isTaken = ({ name }: PlainFormula) => users.some((user) => sameName(user.name, name));
    const stands = ({ name }: PlainFormula) => ours.some((own) => sameName(own.name, name));
    const wanted = plainFormulas.filter((plain) => !isTaken(plain));
    const write = (plains: readonly PlainFormula[]) => plains.map((plain) => nameToWrite(plain, language));
    return {
      add: write(wanted.filter((plain) => !stands(plain))),
      renew: write(wanted.filter(stands)),
      remove: [],
      written: wanted.map(({ name }) => name),
      taken: plainFormulas.filter(isTaken).map(({ name }) => name),
    };
  });
  return changed.ok ? done({ written: changed.value.written, taken: changed.value.taken }) : changed;
}

/** Takes the names away that the add-in wrote, and no others; says which. Cells that use them show #NAME? from then on. */
export async function removePlainNames(): Promise<Outcome<readonly string[]>> {
  const changed = await changeNames((standing) => ({
    add: [],
    renew: [],
    remove: standing.filter(isOurs).map(({ name }) => name),
  }));
  return changed.ok ? done(changed.value.remove) : changed;
}

/** The names of the workbook that the add-in wrote. */
export async function standingPlainNames(): Promise<Outcome<readonly string[]>> {
  const names = await readNames();
  return names.ok ? done(names.value.filter(isOurs).map(({ name }) => name)) : names;
}
