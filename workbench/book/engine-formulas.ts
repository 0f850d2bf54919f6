import type { IFormulaDependencyTree } from '@univerjs/engine-formula';
import { IFormulaDependencyGenerator, Lexer } from '@univerjs/engine-formula';
import type { UniverHandle } from './univer-handle';

/** Changes a formula that the engine reads; with or without its leading `=`, as it came. */
export type TextChange = (formula: string) => string;
/** The same for one whose meaning depends on the sheet that it stands on. */
export type SheetTextChange = (formula: string, sheetId: string) => string;

/** A formula that is due, and the cell it stands in. */
export interface DueFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What of the engine's dependency generator is used here; its declared type does not show how it takes formulas in. */
interface Generator {
  generate(isCalculateTreeModel?: boolean): Promise<IFormulaDependencyTree[]>;
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    ...more: unknown[]
  ): { formula: string };
}

/**
 * The one place where the workbench comes between the cells' formulas and Univer's engine: what the engine reads in
 * place of a formula, and which of the formulas that are due it calculates. The cells keep what was written into them.
 */
export class EngineFormulas {
  private readonly changes: TextChange[] = [];
  private readonly sheetChanges: SheetTextChange[] = [];
  private readonly keptOut: ((due: DueFormula) => boolean)[] = [];

  constructor({ injector }: UniverHandle) {
    const lexer = injector.get(Lexer);
    const treeBuilder = lexer.treeBuilder.bind(lexer);
    lexer.treeBuilder = (formula, transformSuffix) => treeBuilder(this.read(formula), transformSuffix);

    const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
    const create = generator._createFDtree.bind(generator);
    generator._createFDtree = (unitId, sheetId, row, column, ...more) => {
      const tree = create(unitId, sheetId, row, column, ...more);
      tree.formula = this.onSheet(tree.formula, sheetId);
      return tree;
    };
    const generate = generator.generate.bind(generator);
    generator.generate = async (isCalculateTreeModel) => {
      const due = await generate(isCalculateTreeModel);
      return this.keptOut.length === 0 ? due : due.filter((tree) => !this.isKeptOut(tree));
    };
  }

  /** The engine keeps what it read by the text: a change that gives something else later must have formulas forgotten. */
  changeText(change: TextChange): void {
    this.changes.push(change);
  }

  /** What it gives must be the same for the same text and sheet until formulas are forgotten. */
  changeTextOnSheet(change: SheetTextChange): void {
    this.sheetChanges.push(change);
  }

  /** Formulas for which it is true are not calculated, though they are due: their cells keep their values. */
  keepOut(test: (due: DueFormula) => boolean): void {
    this.keptOut.push(test);
  }

  /** A formula as the engine is to be given it for a sheet. */
  onSheet(formula: string, sheetId: string): string {
    return this.sheetChanges.reduce((text, change) => change(text, sheetId), formula);
  }

  private read(formula: string): string {
    return this.changes.reduce((text, change) => change(text), formula);
  }

  private isKeptOut(tree: IFormulaDependencyTree): boolean {
    const { subUnitId: sheetId, row, column, formula, featureId, formulaId } = tree;
    // What stands in no cell, such as the formula of a conditional format, is calculated in any case.
    if (Boolean(featureId) || Boolean(formulaId)) return false;
    return this.keptOut.some((test) => test({ sheetId, row, column, formula }));
  }
}
