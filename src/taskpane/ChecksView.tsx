import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FindingView } from '../actions/finding-view';
import type { CellPlace } from '../actions/show-cell';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
  body: { display: 'flex', flexDirection: 'column', alignItems: 'start', overflowWrap: 'anywhere' },
});

const signs = { error: '✕', warning: '!', note: 'i' } as const;

/** The findings, each with its severity in words and a way to its cell. */
export function ChecksView(props: {
  texts: Texts['pane'];
  /** `null` before the first scan. */
  findings: readonly FindingView[] | null;
  onShow: (place: CellPlace) => void;
}) {
  const { texts, findings, onShow } = props;
  const styles = useStyles();
  if (!findings) return <Text>{texts.checks.before}</Text>;
  if (findings.length === 0) return <Text>{texts.checks.none}</Text>;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.cell}`} className={styles.item}>
          <Text weight="bold" className={styles[finding.severity]} aria-hidden="true">
            {signs[finding.severity]}
          </Text>
          <div className={styles.body}>
            <Text weight="semibold">
              <span className={styles[finding.severity]}>{texts.checks[finding.severity]}:</span>{' '}
              {finding.title}
            </Text>
            <Text>{finding.sentence}</Text>
            <Link
              as="button"
              onClick={() => {
                onShow(finding.where);
              }}
            >
              {fill(texts.checks.show, { cell: finding.cell })}
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}
