import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { KeptSettings } from '../actions/kept-settings';
import { draftOf, readDraft, type DraftField, type SettingsDraft } from '../actions/settings-draft';
import { defaultWorkbookSettings, type WorkbookSettings } from '../actions/workbook-settings';
import { fill } from '../language/fill';
import { languages, type Language } from '../language/language';
import type { Texts } from '../language/text';
import { Choice } from './Choice';
import { FigureSettings } from './FigureSettings';
import { LetterheadFields } from './LetterheadFields';
import { SettingsTransfer } from './SettingsTransfer';

/** Everything that holds for this workbook, with where each default comes from; the pane's language, which is the person's. */
export function SettingsView(props: {
  texts: Texts['pane'];
  language: Language;
  /** `null` until the workbook was asked. */
  kept: KeptSettings | null;
  isBusy: boolean;
  onRead: () => void;
  onKeep: (settings: WorkbookSettings, needsReading: boolean) => void;
  onForget: (defaults: WorkbookSettings) => void;
  onLanguage: (language: Language) => void;
}) {
  const { texts, language, kept, isBusy, onRead, onKeep, onForget, onLanguage } = props;
  const words = texts.settings;
  useEffect(() => {
    if (kept === null) onRead();
    // Asked once, when the view is opened; what becomes of it stands in `kept`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <>
      <section className="card" aria-labelledby="person-settings">
        <h2 id="person-settings">{words.person}</h2>
        <Choice
          label={words.paneLanguage}
          value={language}
          options={languages.map((each) => [each, words.ownNames[each]])}
          hint={words.paneLanguageHint}
          onChoose={onLanguage}
        />
      </section>
      {kept?.kind === 'does-not-fit' && (
        <section className="card" aria-labelledby="misfit">
          <h2 id="misfit">{words.misfit}</h2>
          <p>{fill(words.misfitPath, { path: kept.path === '' ? words.wholeText : kept.path })}</p>
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              onForget(defaultWorkbookSettings());
            }}
          >
            {words.beginAnew}
          </Button>
        </section>
      )}
      {kept && kept.kind !== 'does-not-fit' && (
        <SettingsForm
          texts={texts}
          language={language}
          settings={kept.settings}
          isBusy={isBusy}
          onKeep={onKeep}
        />
      )}
      {kept && (
        <SettingsTransfer
          texts={words}
          kept={kept}
          isBusy={isBusy}
          onImport={(settings) => {
            onKeep(settings, true);
          }}
        />
      )}
      <p className="muted">{words.about}</p>
    </>
  );
}

function SettingsForm(props: {
  texts: Texts['pane'];
  language: Language;
  settings: WorkbookSettings;
  isBusy: boolean;
  onKeep: (settings: WorkbookSettings, needsReading: boolean) => void;
}) {
  const { texts, language, settings, isBusy, onKeep } = props;
  const words = texts.settings;
  const kept = JSON.stringify(draftOf(settings, language));
  const [draft, setDraft] = useState<SettingsDraft>(() => draftOf(settings, language));
  const [draftOfKept, setDraftOfKept] = useState(kept);
  // Typed anew from what is kept, whenever that is another; the form itself stays, and the focus in it.
  if (draftOfKept !== kept) {
    setDraftOfKept(kept);
    setDraft(draftOf(settings, language));
  }
  const read = readDraft(draft, settings);
  const faults = read.ok ? {} : read.faults;
  const faultOf = (field: DraftField) => {
    const fault = faults[field];
    return fault && words.faults[fault];
  };
  const change = (changes: Partial<SettingsDraft>) => {
    setDraft({ ...draft, ...changes });
  };
  const defaults = draftOf(defaultWorkbookSettings(), language);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (read.ok) onKeep(read.settings, false);
      }}
    >
      <FigureSettings texts={texts} draft={draft} defaults={defaults} faultOf={faultOf} onChange={change} />
      <LetterheadFields
        texts={words}
        letterhead={draft.letterhead}
        onChange={(letterhead) => {
          change({ letterhead });
        }}
      />
      <Checkbox
        checked={draft.refreshesByItself}
        label={words.refreshesByItself}
        onChange={(_, { checked }) => {
          change({ refreshesByItself: checked === true });
        }}
      />
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={!read.ok} disabledFocusable={isBusy}>
          {words.keep}
        </Button>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            setDraft(defaults);
          }}
        >
          {words.toDefaults}
        </Button>
      </div>
      {!read.ok && (
        <p className="fault" role="status">
          {words.faultsAbove}
        </p>
      )}
    </form>
  );
}
