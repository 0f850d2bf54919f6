import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import {
  catalogue,
  type CatalogueFunction,
  type CatalogueParameter,
  type Dimensionality,
  type FunctionId,
  type ParameterType,
} from './catalogue';
import { helpAddress } from './help-address';

/** What a function and its parameters are called in words. */
interface FunctionDescription {
  readonly description: string;
  readonly parameters: Readonly<Record<string, { readonly description: string }>>;
}

/** A parameter as functions.json names it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: ParameterType;
  readonly dimensionality: Dimensionality;
  readonly optional?: true;
}

/** A function as functions.json names it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Section of the help page, where Excel's function dialog leads. */
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: ParameterType; readonly dimensionality: Dimensionality };
}

/**
 * The content of a functions.json, as Excel reads it (Microsoft's "Manually create JSON metadata for custom
 * functions"). `allowErrorForDataTypeAny` lets errors in cells reach the functions, so that they pass through as
 * themselves and not as #VALUE!. `allowCustomDataForDataTypeAny` is left out on purpose: Excel LTSC 2021 crashed on it
 * (OfficeDev/office-js #4385).
 */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

function parameterMetadata(parameter: CatalogueParameter, texts: FunctionDescription): ParameterMetadata {
  const { name, type, dimensionality, optional } = parameter;
  const words = texts.parameters[name];
  if (!words) throw new Error(`The parameter "${name}" has no description.`);
  return { name, description: words.description, type, dimensionality, ...(optional && { optional: true }) };
}

/** Where the development server serves the add-in; the same as in manifest.xml. */
const developmentBase = 'https://localhost:3000';

function functionMetadata(
  entry: CatalogueFunction,
  texts: FunctionDescription,
  helpUrl: string,
): FunctionMetadata {
  return {
    id: entry.id,
    name: entry.name,
    description: texts.description,
    helpUrl,
    parameters: entry.parameters.map((parameter) => parameterMetadata(parameter, texts)),
    result: { ...entry.result },
  };
}

/**
 * The functions.json of one language: the same ids, names and parameters in each, the descriptions and help in the language.
 *
 * @param base https address of the folder that holds the built files, for the links to the help page
 */
export function functionsMetadata(language: Language, base: string = developmentBase): FunctionsMetadata {
  const texts: Readonly<Record<FunctionId, FunctionDescription>> = functionTextsOf(language).functions;
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((entry) =>
      functionMetadata(entry, texts[entry.id], helpAddress(base, language, entry.id)),
    ),
  };
}
