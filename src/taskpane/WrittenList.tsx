import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../actions/show-cell';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';
import type { WrittenView } from './pane-state';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What was just written, each with a way to its sheet, and what a refresh left alone. */
export function WrittenList(props: {
  texts: Texts['pane']['reports'];
  written: readonly WrittenView[];
  orphaned: readonly string[];
  onShow: (place: CellPlace) => void;
}) {
  const { texts, written, orphaned, onShow } = props;
  const styles = useStyles();
  return (
    <div aria-live="polite">
      {written.length > 0 && (
        <>
          <Text weight="semibold">{fill(texts.written, { count: written.length })}</Text>
          <ul className={styles.list}>
            {written.map(({ sheet, rewritten }) => (
              <li key={sheet}>
                <Link
                  as="button"
                  onClick={() => {
                    onShow({ sheet, row: 0, column: 0 });
                  }}
                >
                  {fill(texts.open, { sheet })}
                </Link>{' '}
                <Text>({rewritten ? texts.rewritten : texts.added})</Text>
              </li>
            ))}
          </ul>
        </>
      )}
      {orphaned.map((sheet) => (
        <Text key={sheet} block>
          {fill(texts.orphaned, { sheet })}
        </Text>
      ))}
    </div>
  );
}
