import { useState } from 'react';
import type { FunctionEntry } from '../actions/function-list';
import { insertFunction } from '../actions/insert-function';
import { problemOf, problemOfBug, type Problem } from '../actions/problem';
import type { Language } from '../language/language';

/** What became of the latest example that was to go into a cell. */
export type InsertState =
  | { readonly kind: 'idle' | 'inserting' }
  /** `cell` names the cell with its sheet. */
  | { readonly kind: 'inserted'; readonly id: FunctionEntry['id']; readonly cell: string }
  | { readonly kind: 'failed'; readonly id: FunctionEntry['id']; readonly problem: Problem };

/** Writes examples into the selected cell, one at a time. */
export function useInsertFunction(language: Language) {
  const [state, setState] = useState<InsertState>({ kind: 'idle' });

  const insert = async (entry: FunctionEntry) => {
    setState({ kind: 'inserting' });
    const outcome = await insertFunction(entry);
    setState(
      outcome.ok
        ? { kind: 'inserted', id: entry.id, cell: outcome.value }
        : { kind: 'failed', id: entry.id, problem: problemOf(outcome, language) },
    );
  };

  return {
    state,
    insert: (entry: FunctionEntry) => {
      if (state.kind === 'inserting') return;
      insert(entry).catch((error: unknown) => {
        setState({ kind: 'failed', id: entry.id, problem: problemOfBug(error, language) });
        throw error;
      });
    },
    closeProblem: () => {
      setState({ kind: 'idle' });
    },
  };
}
