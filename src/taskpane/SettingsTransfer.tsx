import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeptSettings } from '../actions/kept-settings';
import { readSettingsText, settingsText } from '../actions/settings-text';
import type { WorkbookSettings } from '../actions/workbook-settings';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';
import { CopyButton } from './CopyButton';
import { FormField } from './FormField';
import { Summary } from './Summary';

/** The settings as text, to be carried to another workbook and back. Office's panes cannot hand out files everywhere. */
export function SettingsTransfer(props: {
  texts: Texts['pane']['settings'];
  kept: KeptSettings;
  isBusy: boolean;
  onImport: (settings: WorkbookSettings) => void;
}) {
  const { texts, kept, isBusy, onImport } = props;
  const exported = kept.kind === 'does-not-fit' ? kept.text : settingsText(kept.settings);
  const [text, setText] = useState('');
  const read = text.trim() === '' ? null : readSettingsText(text);
  const fault =
    read && !read.ok
      ? fill(texts.importMisfit, { path: read.path === '' ? texts.wholeText : read.path })
      : undefined;
  return (
    <details className="card">
      <Summary>{texts.transfer}</Summary>
      <div className="stack">
        <FormField
          label={texts.exported}
          control={(names) => (
            <textarea {...names} className="input code" rows={5} readOnly value={exported} />
          )}
        />
        <CopyButton texts={texts} text={exported} />
        <FormField
          label={texts.importing}
          hint={texts.importHint}
          fault={fault}
          control={(names) => (
            <textarea
              {...names}
              className="input code"
              rows={5}
              spellCheck={false}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
              }}
            />
          )}
        />
        <Button
          disabled={!read?.ok}
          disabledFocusable={isBusy}
          onClick={() => {
            if (!read?.ok) return;
            onImport(read.settings);
            setText('');
          }}
        >
          {texts.import}
        </Button>
      </div>
    </details>
  );
}
