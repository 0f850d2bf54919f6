import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  scroll: { maxWidth: '100%', overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: tokens.spacingVerticalXXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'normal',
  },
});

/** What an example gives: a single value in a line, more of them as the cells that it spills into. */
export function ExampleResult(props: {
  /** Of the function, which tells one example's cells from another's. */
  name: string;
  label: string;
  rows: readonly (readonly string[])[];
}) {
  const { name, label, rows } = props;
  const styles = useStyles();
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) {
    return (
      <Text>
        {label}: <strong>{first[0]}</strong>
      </Text>
    );
  }
  return (
    // Wide results scroll, and what scrolls must be reached from the keyboard.
    <div className={styles.scroll} role="region" aria-label={`${label}: ${name}`} tabIndex={0}>
      <table className={styles.table}>
        <caption>{label}</caption>
        <tbody>
          {rows.map((row, rowIndex) => (
            // A spilled result has no other identity than its place.
            <tr key={rowIndex}>
              {row.map((cell, columnIndex) => (
                <td key={columnIndex} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
