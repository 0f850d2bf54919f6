/** How Excel hands a parameter over or takes a result back: one value, or an array of rows. */
export type Dimensionality = 'scalar' | 'matrix';

/** `any` lets blanks, text and errors through to the function, which can say what is wrong with them; `number` does not. */
export type ParameterType = 'any' | 'boolean' | 'number' | 'string';

/** One parameter of a worksheet function. */
export interface CatalogueParameter {
  /** As Excel shows it while a formula is typed, and the key of its texts in `language`. */
  readonly name: string;
  readonly type: ParameterType;
  readonly dimensionality: Dimensionality;
  /** May be left out at the end of the formula; arrives as `null` then. */
  readonly optional?: boolean;
}

/** One worksheet function. Its descriptions stand in `language`, under the same id and parameter names. */
export interface CatalogueFunction {
  /** Never changes once published: files hold it. */
  readonly id: string;
  /**
   * What people type. English in every language, since a name that differs by language turns into #NAME? when a formula is
   * written under another one (OfficeDev/office-js #891).
   */
  readonly name: string;
  readonly parameters: readonly CatalogueParameter[];
  readonly result: { readonly type: ParameterType; readonly dimensionality: Dimensionality };
}

/**
 * Every worksheet function of the add-in: the one source of the functions.json files, the help and the pane's list.
 * `functions.ts` has an implementation for each id.
 */
export const catalogue = [
  {
    id: 'ATTAINMENT',
    name: 'ATTAINMENT',
    parameters: [
      { name: 'admitted', type: 'any', dimensionality: 'matrix' },
      { name: 'target', type: 'any', dimensionality: 'matrix' },
    ],
    result: { type: 'any', dimensionality: 'matrix' },
  },
] as const satisfies readonly CatalogueFunction[];

/** The ids of the worksheet functions. */
export type FunctionId = (typeof catalogue)[number]['id'];
