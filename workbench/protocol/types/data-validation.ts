import { intersectArea } from '../../book/address';
import type { Area } from '../../book/book-data';
import { itemNotFound } from '../../book/office-failure';
import { ValidationCheck } from '../../book/validation-check';
import type { Arguments } from '../arguments';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject } from '../office-object';
import type { Session } from '../session';
import { readRule, ruleObject } from '../validation-rule';
import { changeValidation, clearValidation, validationOf } from '../validation-store';
import { rangeAreasObject } from './range-areas';
import type { RangeTarget } from './range';

const alertStyles = ['Stop', 'Warning', 'Information'] as const;

/** Excel.DataValidation of a range. What differs between the cells of the range reads as null. */
export const dataValidationType: ObjectType<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    Type: (target, session) => {
      const found = validationOf(target, session);
      return typeof found === 'string' ? found : found.type;
    },
    Rule: (target, session) => {
      const found = validationOf(target, session);
      if (found === 'None') return {};
      return typeof found === 'string' ? null : ruleObject(found);
    },
    ErrorAlert: (target, session) => {
      const found = validationOf(target, session);
      if (typeof found === 'string') return null;
      const { show, style, title, message } = found.error;
      return { showAlert: show, style, title, message };
    },
    Prompt: (target, session) => {
      const found = validationOf(target, session);
      if (typeof found === 'string') return null;
      const { show, title, message } = found.prompt;
      return { showPrompt: show, title, message };
    },
    IgnoreBlanks: (target, session) => {
      const found = validationOf(target, session);
      if (found === 'None') return true;
      return typeof found === 'string' ? null : found.ignoreBlanks;
    },
    Valid: async (target, session) => {
      const { valid, invalid } = await checkCells(target, session);
      if (invalid.length === 0) return true;
      return valid ? null : false;
    },
  },
  setters: {
    Rule: (target, value, session) =>
      changeValidation(target, session, readRule(value, target.sheetId, session), value.member),
    ErrorAlert: (target, value, session) => {
      const { showAlert = true, style = 'Stop', ...texts } = value.record(0);
      const named = alertStyles.find((one) => one === style);
      if (!named || typeof showAlert !== 'boolean') throw value.refusal(0, 'is no alert');
      const error = { show: showAlert, style: named, ...textsOf(texts, value) };
      changeValidation(target, session, { error }, value.member);
    },
    Prompt: (target, value, session) => {
      const { showPrompt = true, ...texts } = value.record(0);
      if (typeof showPrompt !== 'boolean') throw value.refusal(0, 'is no prompt');
      changeValidation(
        target,
        session,
        { prompt: { show: showPrompt, ...textsOf(texts, value) } },
        value.member,
      );
    },
    IgnoreBlanks: (target, value, session) =>
      changeValidation(target, session, { ignoreBlanks: value.boolean(0) }, value.member),
  },
  methods: {
    Clear: (target, args, session) => clearValidation(target, session, args.member),
    GetInvalidCells: async (target, _args, session) => {
      const invalid = await invalidCells(target, session);
      // Source: Excel.DataValidation.getInvalidCells, "If all cell values are valid, this function will throw an ItemNotFound error".
      if (!invalid) throw itemNotFound('All cells are valid.');
      return invalid;
    },
    GetInvalidCellsOrNullObject: async (target, _args, session) =>
      (await invalidCells(target, session)) ?? nullObject,
  },
};

/** Excel takes 32 characters of a title and 255 of a message. */
function textsOf(
  { title = '', message = '', ...others }: Readonly<Record<string, unknown>>,
  value: Arguments,
): { title: string; message: string } {
  if (typeof title !== 'string' || title.length > 32)
    throw value.refusal(0, 'has a title of 0 to 32 characters');
  if (typeof message !== 'string' || message.length > 255) {
    throw value.refusal(0, 'has a message of 0 to 255 characters');
  }
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw value.refusal(0, `has no ${unknown}`);
  return { title, message };
}

async function checkCells(
  { sheetId, area }: RangeTarget,
  { book }: Session,
): Promise<{ valid: boolean; invalid: Area[] }> {
  await book.settle();
  const check = new ValidationCheck(sheetId, book.cells, book.evaluation);
  const invalid: Area[] = [];
  let valid = false;
  for (const validation of book.side.of(sheetId).validations) {
    if (!validation.areas.some((one) => intersectArea(one, area))) continue;
    for (const { row, column, valid: isValid } of await check.check(validation, area)) {
      if (isValid) valid = true;
      else invalid.push({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    }
  }
  return { valid, invalid };
}

async function invalidCells(target: RangeTarget, session: Session): Promise<OfficeObject | null> {
  const { invalid } = await checkCells(target, session);
  return invalid.length === 0 ? null : rangeAreasObject(target.sheetId, joined(invalid));
}

/** Cells one below another as one area. */
function joined(cells: readonly Area[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.firstColumn - b.firstColumn || a.firstRow - b.firstRow);
  const areas: Area[] = [];
  for (const cell of sorted) {
    const last = areas.at(-1);
    if (last?.firstColumn === cell.firstColumn && last.lastRow === cell.firstRow - 1) {
      areas[areas.length - 1] = { ...last, lastRow: cell.lastRow };
    } else areas.push(cell);
  }
  return areas;
}
