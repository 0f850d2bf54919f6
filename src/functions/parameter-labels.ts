import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { catalogue, type CatalogueFunction, type FunctionId } from './catalogue';

const entries: ReadonlyMap<FunctionId, CatalogueFunction> = new Map(
  catalogue.map((entry) => [entry.id, entry]),
);

/** What the parameters of a function are called in a language, in their order in the formula. */
export function parameterLabels(id: FunctionId, language: Language): readonly string[] {
  const entry = entries.get(id);
  const texts: Readonly<Record<string, { readonly label: string }>> =
    functionTextsOf(language).functions[id].parameters;
  return (entry?.parameters ?? []).map(({ name }) => texts[name]?.label ?? name);
}
