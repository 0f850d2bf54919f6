import { catalogue, type CatalogueFunction, type FunctionId } from '../functions/catalogue';
import { exampleFormula, exampleResult } from '../functions/example';
import { isFunctionError, type FunctionCell } from '../functions/function-result';
import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { formatCellNumber } from '../language/number-format';

/** A parameter as a person reads it. */
export interface ParameterEntry {
  /** As Excel shows it while a formula is typed: `admitted`. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly isOptional: boolean;
}

/** A worksheet function as the help and the pane's list show it, in one language. */
export interface FunctionEntry {
  readonly id: FunctionId;
  /** `BANDPOSITION(value, [low], [high])`: what may be left out stands in brackets. */
  readonly signature: string;
  /** The first sentence of the description. */
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ParameterEntry[];
  /** The worked example in Excel's English grammar: `=ATTAINMENT(2071,2000)`. */
  readonly formula: string;
  /** What the example gives, row by row, calculated by the function itself; empty text for an empty cell. */
  readonly result: readonly (readonly string[])[];
}

interface FunctionWords {
  readonly description: string;
  readonly parameters: Readonly<Record<string, { readonly label: string; readonly description: string }>>;
}

/** Every worksheet function in the catalogue's order, described in a language, with its example calculated. */
export function functionList(language: Language): readonly FunctionEntry[] {
  const words: Readonly<Record<FunctionId, FunctionWords>> = functionTextsOf(language).functions;
  return catalogue.map((entry: CatalogueFunction & { readonly id: FunctionId }) => ({
    id: entry.id,
    signature: signatureOf(entry),
    summary: firstSentence(words[entry.id].description),
    description: words[entry.id].description,
    parameters: parametersOf(entry, words[entry.id]),
    formula: exampleFormula(entry),
    result: exampleResult(entry, language).map((row) => row.map((cell) => shownCell(cell, language))),
  }));
}

function signatureOf({ name, parameters }: CatalogueFunction): string {
  const names = parameters.map((parameter) =>
    parameter.optional === true ? `[${parameter.name}]` : parameter.name,
  );
  return `${name}(${names.join(', ')})`;
}

function parametersOf({ id, parameters }: CatalogueFunction, words: FunctionWords): ParameterEntry[] {
  return parameters.map(({ name, optional }) => {
    const text = words.parameters[name];
    if (!text) throw new Error(`The parameter "${name}" of ${id} has no words.`);
    return { name, ...text, isOptional: optional === true };
  });
}

/** Up to the first full stop that a capital letter follows: "0.966" and "e.g. so" end no sentence. */
function firstSentence(description: string): string {
  return description.split(/(?<=\.)\s+(?=\p{Lu})/u)[0] ?? description;
}

function shownCell(cell: FunctionCell, language: Language): string {
  if (isFunctionError(cell)) throw new Error(`An example gives an error: ${cell.message ?? cell.code}`);
  return typeof cell === 'number' ? formatCellNumber(cell, language) : cell;
}
