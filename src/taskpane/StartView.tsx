import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Texts } from '../language/text';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** What the add-in does, in three steps, and the button for the first of them. */
export function StartView(props: { texts: Texts['pane']['start']; isBusy: boolean; onScan: () => void }) {
  const { texts, isBusy, onScan } = props;
  const styles = useStyles();
  return (
    <>
      <Subtitle2 as="h2">{texts.heading}</Subtitle2>
      <ol className={styles.steps}>
        {texts.steps.map((step) => (
          <li key={step}>
            <Text>{step}</Text>
          </li>
        ))}
      </ol>
      <Button appearance="primary" size="large" disabled={isBusy} onClick={onScan}>
        {texts.scan}
      </Button>
    </>
  );
}
