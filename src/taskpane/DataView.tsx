import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../actions/show-cell';
import type { TableView } from '../actions/table-view';
import type { Texts } from '../language/text';
import { StartView } from './StartView';
import { TableCard } from './TableCard';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The tables that were found, as the add-in understands them. */
export function DataView(props: {
  texts: Texts['pane'];
  /** `null` before the first scan. */
  tables: readonly TableView[] | null;
  isBusy: boolean;
  onScan: () => void;
  onWrite: () => void;
  onShow: (place: CellPlace) => void;
}) {
  const { texts, tables, isBusy, onScan, onWrite, onShow } = props;
  const styles = useStyles();
  if (!tables) return <StartView texts={texts.start} isBusy={isBusy} onScan={onScan} />;
  return (
    <>
      {tables.length === 0 && <Text>{texts.data.none}</Text>}
      {tables.map((table) => (
        <TableCard key={table.id} texts={texts} table={table} onShow={onShow} />
      ))}
      <div className={styles.buttons}>
        {tables.some(({ reports }) => reports.length > 0) && (
          <Button appearance="primary" disabled={isBusy} onClick={onWrite}>
            {texts.data.write}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onScan}>
          {texts.data.rescan}
        </Button>
      </div>
    </>
  );
}
