import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { catalogue, type CatalogueFunction, type FunctionId } from './catalogue';

const entries: ReadonlyMap<FunctionId, CatalogueFunction> = new Map(
  catalogue.map((entry) => [entry.id, entry]),
);

/** Asked for at every cell that is not plain numbers. */
const known = new Map<string, readonly string[]>();

/** How many parameters a function has. */
export function parameterCount(id: FunctionId): number {
  return entries.get(id)?.parameters.length ?? 0;
}

/** What the parameters of a function are called in a language, in their order in the formula. */
export function parameterLabels(id: FunctionId, language: Language): readonly string[] {
  const key = `${language} ${id}`;
  let labels = known.get(key);
  if (!labels) {
    const texts: Readonly<Record<string, { readonly label: string }>> =
      functionTextsOf(language).functions[id].parameters;
    labels = (entries.get(id)?.parameters ?? []).map(({ name }) => texts[name]?.label ?? name);
    known.set(key, labels);
  }
  return labels;
}
