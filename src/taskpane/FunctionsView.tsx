import { useMemo, useState } from 'react';
import { functionList } from '../actions/function-list';
import { searchFunctions } from '../actions/search-functions';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import type { Texts } from '../language/text';
import { FunctionItem } from './FunctionItem';
import { PlainNames } from './PlainNames';
import { useInsertFunction } from './use-insert-function';

/** The worksheet functions: search, read, try one in the selected cell. Loaded when its tab is first opened. */
export function FunctionsView({ texts, language }: { texts: Texts['pane']; language: Language }) {
  const [query, setQuery] = useState('');
  const entries = useMemo(() => functionList(language), [language]);
  const found = useMemo(() => searchFunctions(entries, query), [entries, query]);
  const { state, insert, closeProblem } = useInsertFunction(language);
  const words = texts.functionList;
  return (
    <>
      <input
        className="input"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
        }}
      />
      <p className="muted" role="status">
        {found.length === 0 ? fill(words.noneFound, { query }) : fill(words.count, { count: found.length })}
      </p>
      <ul className="functions">
        {found.map((entry) => (
          <FunctionItem
            key={entry.id}
            texts={texts}
            entry={entry}
            insertState={state}
            onInsert={insert}
            onCloseProblem={closeProblem}
          />
        ))}
      </ul>
      <PlainNames texts={texts} language={language} />
    </>
  );
}
