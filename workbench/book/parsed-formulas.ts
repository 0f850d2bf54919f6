import { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { UniverHandle } from './univer-handle';

/**
 * Makes Univer parse all formulas anew. Not only some: it keeps a formula of more than 64 characters by a hash, and would
 * not find it again by a function or name in its text.
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
