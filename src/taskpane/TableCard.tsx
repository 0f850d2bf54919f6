import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../actions/show-cell';
import type { TableView } from '../actions/table-view';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';
import { FigureTable } from './FigureTable';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground3 },
  details: { width: '100%' },
  summary: { cursor: 'pointer' },
});

/** One table: where it stands, what its columns mean, what it says. */
export function TableCard(props: {
  texts: Texts['pane'];
  table: TableView;
  onShow: (place: CellPlace) => void;
}) {
  const { texts, table, onShow } = props;
  const styles = useStyles();
  const year = table.year === null ? '' : ` · ${String(table.year)}`;
  return (
    <section className={styles.card} aria-label={`${table.sheet} ${table.address}${year}`}>
      <h2 className={styles.heading}>
        {texts.data.admissions}
        {year}
      </h2>
      <Text className={styles.muted}>
        {table.sheet} · {fill(texts.data.committees, { count: table.committees })} ·{' '}
        {table.hasTotal ? texts.data.withTotal : texts.data.withoutTotal}
      </Text>
      {table.lines.map((line) => (
        <Text key={line} weight="semibold">
          {line}
        </Text>
      ))}
      <details className={styles.details}>
        <summary className={styles.summary}>{texts.data.columns}</summary>
        <Text className={styles.muted}>
          {table.columns.map(({ letter, name }) => `${letter} ${name}`).join(' · ')}
        </Text>
      </details>
      <details className={styles.details}>
        <summary className={styles.summary}>{texts.data.figures}</summary>
        <FigureTable texts={texts.data} rows={table.rows} />
      </details>
      <Link
        as="button"
        onClick={() => {
          onShow(table.where);
        }}
      >
        {fill(texts.data.showRange, { address: `${table.sheet}!${table.address}` })}
      </Link>
    </section>
  );
}
