import { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { UniverHandle } from './univer-handle';

/**
 * Makes Univer parse all formulas anew. Not only those with a certain function or name in their text: a name may stand in
 * another name's formula.
 *
 * It keeps two things of each: the tree that it calculates, and the pieces that the tree was made of.
 * Making the tree of a LAMBDA changes its pieces, so that a second tree of the same pieces calculates #N/A or #VALUE!.
 * Therefore the pieces go too; disposing the builder does nothing but empty its store.
 */
export function forgetParsedFormulas({ injector }: UniverHandle): void {
  // The empty text is in every key.
  injector.get(IFunctionService).deleteFormulaAstCacheKey('');
  injector.get(LexerTreeBuilder).dispose();
}
