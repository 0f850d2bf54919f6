import { intersectArea } from '../book/address';
import type { Area } from '../book/book-data';
import type { ValidationData } from '../book/validation-data';
import { newValidation } from '../book/validation-data';
import { validationsWithout } from '../book/marks-without-area';
import type { Session } from './session';
import type { RangeTarget } from './types/range';
import { withoutArea } from '../book/without-area';

/** What holds for a range: one validation for all cells, none, or Excel's words for a mixture. */
export type FoundValidation = ValidationData | 'None' | 'Inconsistent' | 'MixedCriteria';

/**
 * The validation of a range. Source: Excel.DataValidationType, Inconsistent for "different rules on different cells",
 * MixedCriteria for "data validation present on some but not all cells".
 */
export function validationOf({ sheetId, area }: RangeTarget, { book }: Session): FoundValidation {
  const met = book.side
    .of(sheetId)
    .validations.filter(({ areas }) => areas.some((one) => intersectArea(one, area)));
  const [first] = met;
  if (!first) return 'None';
  const isCovered = uncovered(area, met).length === 0;
  if (!isCovered) return 'MixedCriteria';
  const differs = met.some((one) => JSON.stringify(ruleOf(one)) !== JSON.stringify(ruleOf(first)));
  return differs ? 'Inconsistent' : first;
}

/** What is said of cells, wherever they are and wherever the file keeps it. */
function ruleOf(validation: ValidationData): unknown {
  return { ...validation, areas: [], extended: false };
}

function uncovered(area: Area, validations: readonly ValidationData[]): Area[] {
  let rest = [area];
  for (const { areas } of validations) {
    for (const one of areas) rest = rest.flatMap((piece) => withoutArea(piece, one));
  }
  return rest;
}

/** Gives the range one validation: what it has, or Excel's standard, with the changes. AccessDenied on a protected sheet. */
export function changeValidation(
  target: RangeTarget,
  session: Session,
  changes: Partial<ValidationData>,
  member: string,
): void {
  session.requireWritable(target.sheetId, member);
  const found = validationOf(target, session);
  const former = typeof found === 'string' ? newValidation : found;
  const changed: ValidationData = { ...former, extended: false, ...changes, areas: [target.area] };
  const rest = withoutRange(target, session);
  session.book.side.change(target.sheetId, { validations: [...rest, changed] });
}

/** Takes the validation of the range's cells away. */
export function clearValidation(target: RangeTarget, session: Session, member: string): void {
  session.requireWritable(target.sheetId, member);
  const validations = withoutRange(target, session);
  if (JSON.stringify(validations) !== JSON.stringify(session.book.side.of(target.sheetId).validations)) {
    session.book.side.change(target.sheetId, { validations });
  }
}

function withoutRange({ sheetId, area }: RangeTarget, { book }: Session): ValidationData[] {
  return validationsWithout(book.side.of(sheetId).validations, area);
}
