import type { IDisposable, Nullable } from '@univerjs/core';
import {
  FormulaDataModel,
  FunctionNodeFactory,
  FunctionType,
  IFunctionService,
} from '@univerjs/engine-formula';
import type { IFormulaDataItem } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionEvaluator } from './add-in-function';
import { AddInFunction } from './add-in-function';
import type { Calculation } from './calculation';
import { forgetParsedFormulas } from './parsed-formulas';
import { keepTextLiterals } from './text-literals';
import type { UniverHandle } from './univer-handle';

/** What the grid shows of a function while it is typed. */
export interface FunctionDescription {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
  /** Calculated at each calculation, whether an argument changed or not. */
  readonly isVolatile: boolean;
  /** The evaluator is told where each argument stands. */
  readonly needsPlaces: boolean;
}

/** The worksheet functions that an add-in brings. */
export class AddInFunctions {
  private readonly names: string[] = [];
  private readonly volatileNames = new Set<string>();
  private readonly subscriptions: IDisposable[] = [];

  constructor(
    private readonly handle: UniverHandle,
    private readonly calculation: Calculation,
  ) {
    this.markVolatile();
    keepTextLiterals(handle);
  }

  register(description: FunctionDescription, evaluate: FunctionEvaluator): void {
    const name = description.name.toUpperCase();
    const service = this.handle.injector.get(IFunctionService);
    service.registerExecutors(new AddInFunction(name, evaluate, description.needsPlaces));
    if (description.isVolatile) this.volatileNames.add(name);
    // Formulas that were read before are kept as #NAME?.
    forgetParsedFormulas(this.handle);
    this.names.push(name);
    this.subscriptions.push(
      this.handle.injector.get(IDescriptionService).registerDescriptions([
        {
          functionName: name,
          functionType: FunctionType.User,
          description: description.description,
          abstract: description.description,
          functionParameter: description.parameters.map((parameter) => ({
            name: parameter.name,
            detail: '',
            example: '',
            require: parameter.optional ? 0 : 1,
            repeat: parameter.repeating ? 1 : 0,
          })),
        },
      ]),
    );
  }

  /** Calculates every formula that calls one of the functions, whatever value it was opened with. */
  calculateCalls(): void {
    const model = this.handle.injector.get(FormulaDataModel);
    const bySheet = model.getFormulaData()[this.handle.unitId] ?? {};
    const cells: { sheetId: string; row: number; column: number }[] = [];
    for (const [sheetId, rows] of Object.entries(bySheet)) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        const items: [string, Nullable<IFormulaDataItem>][] = Object.entries(columns ?? {});
        for (const [column, item] of items) {
          if (item && this.isCalledIn(item.f))
            cells.push({ sheetId, row: Number(row), column: Number(column) });
        }
      }
    }
    if (cells.length > 0) this.calculation.cellsChanged(cells);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.handle.injector.get(IFunctionService).unregisterExecutors(...this.names);
  }

  /** Univer's list of functions that each calculation calls anew is closed; what it sets for them is not. */
  private markVolatile(): void {
    const factory = this.handle.injector.get(FunctionNodeFactory);
    const create = factory.create.bind(factory);
    factory.create = (name) => {
      const node = create(name);
      if (this.volatileNames.has(name)) node.setForcedCalculateFunction();
      return node;
    };
  }

  private isCalledIn(formula: string): boolean {
    const upper = formula.toUpperCase();
    return this.names.some((name) => upper.includes(`${name}(`));
  }
}
