import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/** What Univer's stores of parsed formulas, references and texts have in common; private, hence by its shape. */
interface KeyedStore {
  _hash?: (text: string) => string;
}

/**
 * Makes Univer keep what it has parsed by its whole text. It keeps texts of more than 64 characters by a hash of 32 bits:
 * of 5,000 different formulas two share it in one of 300 workbooks, and one of them then silently shows the other's
 * result. All its stores are of one class, of which only this one can be reached.
 *
 * @throws Error where Univer has no such stores any more, so that a new version of it is looked at
 */
export function keepWholeKeys(): void {
  const stores = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as KeyedStore;
  if (typeof stores._hash !== 'function') throw new Error('Univer keeps parsed formulas in another way now.');
  stores._hash = (text) => text;
}
