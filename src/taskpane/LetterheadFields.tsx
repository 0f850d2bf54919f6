import { Checkbox } from '@fluentui/react-components';
import type { SettingsDraft } from '../actions/settings-draft';
import type { Texts } from '../language/text';
import { TextField } from './TextField';

type Letterhead = SettingsDraft['letterhead'];

const lines = ['superior', 'issuer', 'formNumber', 'place', 'signerPost', 'signerName'] as const;

/** The names around a report in the administrative style; what is left empty comes from the workbook's own sheets. */
export function LetterheadFields(props: {
  texts: Texts['pane']['settings'];
  letterhead: Letterhead;
  onChange: (letterhead: Letterhead) => void;
}) {
  const { texts, letterhead, onChange } = props;
  return (
    <fieldset className="card">
      <legend>{texts.letterhead}</legend>
      <Checkbox
        checked={letterhead.isShown}
        label={texts.letterheadShown}
        onChange={(_, { checked }) => {
          onChange({ ...letterhead, isShown: checked === true });
        }}
      />
      {letterhead.isShown && (
        <>
          <p className="hint">{texts.letterheadHint}</p>
          {lines.map((line) => (
            <TextField
              key={line}
              label={texts.letterheadLines[line].label}
              placeholder={texts.letterheadLines[line].example}
              value={letterhead[line]}
              onType={(value) => {
                onChange({ ...letterhead, [line]: value });
              }}
            />
          ))}
        </>
      )}
    </fieldset>
  );
}
