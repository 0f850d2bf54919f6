import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { catalogue, type CatalogueFunction, type FunctionId } from './catalogue';

/** What the parameters of a function are called in a language, in their order in the formula. */
export function parameterLabels(id: FunctionId, language: Language): readonly string[] {
  const entry: CatalogueFunction | undefined = catalogue.find((one) => one.id === id);
  const texts: Readonly<Record<string, { readonly label: string }>> =
    functionTextsOf(language).functions[id].parameters;
  return (entry?.parameters ?? []).map(({ name }) => texts[name]?.label ?? name);
}
