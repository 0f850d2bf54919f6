import { intersectArea } from './address';
import type { Area } from './book-data';
import type { CellValue } from './cell-reading';
import type { Cells } from './cells';
import type { FormulaEvaluation } from './evaluate-formula';
import { movedFormula } from './moved-formula';
import type { ValidationData, ValidationOperator } from './validation-data';

/** Beyond this Excel, too, asks only the cells that hold something. */
const mostCellsAsked = 10_000;

/** Asks the cells of a sheet whether they hold what their validation accepts, as "Circle Invalid Data" does. */
export class ValidationCheck {
  constructor(
    private readonly sheetId: string,
    private readonly cells: Cells,
    private readonly evaluation: FormulaEvaluation,
  ) {}

  /** The cells of the area that a validation covers, each with whether its value is accepted. */
  async check(
    validation: ValidationData,
    area: Area,
  ): Promise<{ readonly row: number; readonly column: number; readonly valid: boolean }[]> {
    const answers: { row: number; column: number; valid: boolean }[] = [];
    for (const one of validation.areas) {
      const asked = intersectArea(one, area);
      const part = asked && this.withContent(asked);
      if (!part) continue;
      const values = this.cells.values(this.sheetId, part);
      for (const [r, line] of values.entries()) {
        for (const [c, value] of line.entries()) {
          const [row, column] = [part.firstRow + r, part.firstColumn + c];
          answers.push({ row, column, valid: await this.accepts(validation, value, row, column) });
        }
      }
    }
    return answers;
  }

  private withContent(area: Area): Area | null {
    const count = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
    return count <= mostCellsAsked ? area : this.cells.usedArea(this.sheetId, area, true);
  }

  private async accepts(
    validation: ValidationData,
    value: CellValue,
    row: number,
    column: number,
  ): Promise<boolean> {
    if (validation.type === 'None') return true;
    if (value === '') return validation.ignoreBlanks;
    const formula = (text: string) => this.valueOf(validation, text, row, column);
    switch (validation.type) {
      case 'List': {
        const entries = await this.listEntries(validation, row, column);
        return entries.some((entry) => sameEntry(entry, value));
      }
      case 'Custom': {
        const answer = (await formula(validation.formula1))[0]?.[0];
        return answer === true || (typeof answer === 'number' && answer !== 0);
      }
      default: {
        const measured = validation.type === 'TextLength' ? String(value).length : value;
        if (typeof measured !== 'number') return false;
        if (validation.type === 'WholeNumber' && !Number.isInteger(measured)) return false;
        const first = (await formula(validation.formula1))[0]?.[0];
        const second = validation.formula2 === '' ? 0 : (await formula(validation.formula2))[0]?.[0];
        if (typeof first !== 'number' || typeof second !== 'number') return false;
        return compare(validation.operator, measured, first, second);
      }
    }
  }

  private async listEntries(validation: ValidationData, row: number, column: number): Promise<CellValue[]> {
    const literal = /^"((?:[^"]|"")*)"$/s.exec(validation.formula1)?.[1];
    if (literal !== undefined) {
      return literal
        .replaceAll('""', '"')
        .split(',')
        .map((entry) => entry.trim());
    }
    return (await this.valueOf(validation, validation.formula1, row, column)).flat();
  }

  /** A formula as it is for one cell: its relative references are those of the first area's first cell. */
  private valueOf(
    { areas }: ValidationData,
    formula: string,
    row: number,
    column: number,
  ): Promise<CellValue[][]> {
    const origin = areas[0] ?? { firstRow: row, firstColumn: column };
    const own = movedFormula(formula, row - origin.firstRow, column - origin.firstColumn);
    return this.evaluation.evaluate(this.sheetId, `=${own}`);
  }
}

/** A list's entries are texts; those that look like numbers accept the numbers. */
function sameEntry(entry: CellValue, value: CellValue): boolean {
  if (entry === value) return true;
  return typeof value === 'number' && typeof entry === 'string' && entry !== '' && Number(entry) === value;
}

function compare(operator: ValidationOperator, value: number, first: number, second: number): boolean {
  switch (operator) {
    case 'Between':
      return value >= first && value <= second;
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
  }
}
