import { makeStyles, tokens } from '@fluentui/react-components';
import type { FigureRow } from '../actions/table-view';
import type { Texts } from '../language/text';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  text: {
    textAlign: 'left',
    padding: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: {
    textAlign: 'right',
    padding: tokens.spacingVerticalXXS,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Attainment or ratio, and standing, of every committee of a table. */
export function FigureTable({ texts, rows }: { texts: Texts['pane']['data']; rows: readonly FigureRow[] }) {
  const styles = useStyles();
  const hasAttainment = rows.some(({ attainment }) => attainment !== null);
  const hasRatio = rows.some(({ ratio }) => ratio !== null);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.text}>{texts.committee}</th>
          {hasAttainment && <th className={styles.number}>{texts.attainment}</th>}
          {hasRatio && <th className={styles.number}>{texts.ratio}</th>}
          <th className={styles.number}>{texts.standing}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ committee, cell, attainment, ratio, standing }) => (
          <tr key={cell}>
            <td className={styles.text}>{committee}</td>
            {hasAttainment && <td className={styles.number}>{attainment ?? '–'}</td>}
            {hasRatio && <td className={styles.number}>{ratio ?? '–'}</td>}
            <td className={styles.number}>{standing ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
