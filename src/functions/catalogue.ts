import type { ExampleArgument } from './example';

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
  /** Arguments of a worked example for the help; `example.ts` writes its formula and calculates it. */
  readonly example: readonly ExampleArgument[];
}

/** Every parameter takes a value or a range, and anything in it: the functions themselves say what is wrong with it. */
function needed(name: string): CatalogueParameter {
  return { name, type: 'any', dimensionality: 'matrix' };
}

function optional(name: string): CatalogueParameter {
  return { ...needed(name), optional: true };
}

function entry<Id extends string>(
  id: Id,
  parameters: readonly CatalogueParameter[],
  example: readonly ExampleArgument[],
): CatalogueFunction & { readonly id: Id } {
  return { id, name: id, parameters, result: { type: 'any', dimensionality: 'matrix' }, example };
}

/** Grades of the eight members of a cell. */
const sampleGrades = [['HTXSNV'], ['HTTNV'], ['HTTNV'], ['HTTNV'], ['HTTNV'], ['HTNV'], ['HTTNV'], ['KHTNV']];
const cutOff = { year: 2022, month: 6, day: 30 };

/**
 * Every worksheet function of the add-in: the one source of the functions.json files, the help and the pane's list.
 * `functions.ts` has an implementation for each id.
 */
export const catalogue = [
  entry('ATTAINMENT', [needed('admitted'), needed('target')], [2071, 2000]),
  entry('ADMISSIONRATIO', [needed('admitted'), needed('members')], [250, 4378]),
  entry('BANDPOSITION', [needed('value'), optional('low'), optional('high')], [0.0571, 0.03, 0.04]),
  entry('POINTSABOVE', [needed('share'), needed('target')], [0.87, 0.75]),
  entry(
    'STANDING',
    [needed('value'), optional('values'), optional('order'), optional('ties')],
    [[[1.015], [1.0355], [0.6915], [1.015]]],
  ),
  entry(
    'STANDINGTEXT',
    [needed('value'), optional('values')],
    [1.015, [[1.015], [1.0355], [0.6915], [1.015]]],
  ),
  entry('TERMAVERAGE', [needed('values'), optional('target')], [[[2030], [2071]], 2000]),
  entry(
    'REQUIREDPERYEAR',
    [needed('values'), needed('target'), needed('years')],
    [[[2030], [2071]], 2000, 5],
  ),
  entry(
    'PACE',
    [needed('admitted'), needed('target'), needed('date'), optional('start')],
    [1238, 2000, cutOff],
  ),
  entry('YEAREND', [needed('admitted'), needed('date'), optional('start')], [1238, cutOff]),
  entry('SAMEPERIOD', [needed('now'), needed('before')], [2071, 2030]),
  entry(
    'ALLOT',
    [needed('total'), needed('weights'), optional('minimum'), optional('maximum')],
    [100, [[4378], [3120], [980], [415]], 5, 45],
  ),
  entry('GRADESHARE', [needed('counts'), needed('grade')], [[[13, 74, 11, 2]], 'xuất sắc']),
  entry('GOODORBETTER', [needed('counts')], [[[13, 74, 11, 2]]]),
  entry('GRADES', [needed('grades'), optional('groups')], [sampleGrades]),
  entry(
    'GRADECHANGE',
    [needed('self'), needed('final')],
    [
      [['HTXSNV'], ['HTXSNV'], ['HTTNV'], ['HTNV']],
      [['HTXSNV'], ['HTTNV'], ['HTTNV'], ['HTTNV']],
    ],
  ),
  entry(
    'EXCELLENTALLOWED',
    [needed('good'), needed('excellent'), optional('percent'), optional('base')],
    [18, 4, 20],
  ),
  entry(
    'EXCELLENTTOLOWER',
    [needed('good'), needed('excellent'), optional('percent'), optional('base')],
    [18, 4, 20],
  ),
  entry('COMPOSITION', [needed('parts'), needed('whole')], [[[1032, 188]], 2071]),
  entry('FOLLOWS', [needed('printed'), needed('part'), needed('whole')], [0.0175, 35, 1383]),
  entry('PLAINNUMBER', [needed('text')], ['2.030']),
  entry('ROUNDED', [needed('value'), needed('decimals')], [1.0355, 3]),
] as const satisfies readonly CatalogueFunction[];

/** The ids of the worksheet functions. */
export type FunctionId = (typeof catalogue)[number]['id'];
