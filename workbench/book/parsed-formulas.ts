import { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { UniverHandle } from './univer-handle';

/**
 * Makes Univer parse formulas anew whose text holds `part`; the empty text is in them all.
 *
 * Univer keeps two things by a formula's text: the tree that it calculates, and the pieces that the tree was made of.
 * Making the tree of a LAMBDA changes its pieces, so that a second tree of the same pieces calculates #N/A or #VALUE!.
 * Therefore the pieces go too; disposing the builder does nothing but empty its store.
 */
export function forgetParsedFormulas({ injector }: UniverHandle, part: string): void {
  injector.get(IFunctionService).deleteFormulaAstCacheKey(part);
  injector.get(LexerTreeBuilder).dispose();
}
