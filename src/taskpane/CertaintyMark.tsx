import type { TableView } from '../actions/table-view';
import type { Texts } from '../language/text';

const signs = { certain: '✓', likely: '≈', ask: '?' } as const;

/** How sure the reading of a table is, by sign and word, never by colour alone. */
export function CertaintyMark(props: { texts: Texts['pane']['data']; certainty: TableView['certainty'] }) {
  const { texts, certainty } = props;
  return (
    <span className={`certainty ${certainty.level}`}>
      <span aria-hidden="true">{signs[certainty.level]}</span> {texts.certainty[certainty.level]}
    </span>
  );
}
