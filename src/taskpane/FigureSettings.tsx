import { Button } from '@fluentui/react-components';
import type { DraftField, SettingsDraft } from '../actions/settings-draft';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';
import { Choice } from './Choice';
import { TextField } from './TextField';

const decimalChoices = ['0', '1', '2', '3', '4'] as const;

/** Term, targets, band, cap, milestones and how figures are shown, each with its default's source. */
export function FigureSettings(props: {
  texts: Texts['pane'];
  draft: SettingsDraft;
  defaults: SettingsDraft;
  faultOf: (field: DraftField) => string | undefined;
  onChange: (changes: Partial<SettingsDraft>) => void;
}) {
  const { texts, draft, defaults, faultOf, onChange } = props;
  const words = texts.settings;
  const typed = (field: keyof typeof words.labels & DraftField, hint?: string) => (
    <TextField
      key={field}
      isNumber
      label={words.labels[field]}
      value={typeof draft[field] === 'string' ? draft[field] : ''}
      hint={hint}
      fault={faultOf(field)}
      onType={(value) => {
        onChange({ [field]: value });
      }}
    />
  );
  const sourced = (text: string, value: string) => fill(text, { value });
  const setMilestone = (index: number, changes: Partial<SettingsDraft['milestones'][number]>) => {
    onChange({
      milestones: draft.milestones.map((each, at) => (at === index ? { ...each, ...changes } : each)),
    });
  };
  return (
    <>
      <fieldset className="card">
        <legend>{words.targets}</legend>
        <div className="pair">
          {typed('termFirst')}
          {typed('termLast')}
        </div>
        <p className="hint">{words.termHint}</p>
        {typed('yearlyTarget', sourced(words.sources.yearlyTarget, defaults.yearlyTarget))}
        {typed('goodOrBetter', sourced(words.sources.goodOrBetter, defaults.goodOrBetter))}
        <div className="pair">
          {typed('bandLow')}
          {typed('bandHigh')}
        </div>
        <p className="hint">{sourced(words.sources.band, `${defaults.bandLow}–${defaults.bandHigh}`)}</p>
        {typed('capShare', sourced(words.sources.cap, defaults.capShare))}
        <Choice
          label={words.capBase}
          value={draft.capBase}
          options={[
            ['good', words.capBases.good],
            ['good-or-better', words.capBases['good-or-better']],
          ]}
          hint={words.capBaseHint}
          onChoose={(capBase) => {
            onChange({ capBase });
          }}
        />
      </fieldset>
      <fieldset className="card">
        <legend>{words.milestones}</legend>
        {draft.milestones.map((milestone, index) => (
          // Lines have no other identity than their place.
          <div key={index} className="pair with-button">
            <TextField
              isNumber
              label={words.throughMonth}
              value={milestone.month}
              onType={(month) => {
                setMilestone(index, { month });
              }}
            />
            <TextField
              isNumber
              label={words.shareWanted}
              value={milestone.share}
              onType={(share) => {
                setMilestone(index, { share });
              }}
            />
            <Button
              appearance="subtle"
              aria-label={fill(words.removeMilestone, { month: milestone.month })}
              onClick={() => {
                onChange({ milestones: draft.milestones.filter((_, at) => at !== index) });
              }}
            >
              ✕
            </Button>
          </div>
        ))}
        {faultOf('milestones') !== undefined && <p className="fault">✕ {faultOf('milestones')}</p>}
        <p className="hint">{words.sources.milestones}</p>
        <Button
          onClick={() => {
            onChange({ milestones: [...draft.milestones, { month: '', share: '' }] });
          }}
        >
          {words.addMilestone}
        </Button>
      </fieldset>
      <fieldset className="card">
        <legend>{words.showing}</legend>
        <Choice
          label={words.decimals}
          value={String(draft.decimals)}
          options={decimalChoices.map((each) => [each, each])}
          hint={words.sources.decimals}
          onChoose={(decimals) => {
            onChange({ decimals: Number(decimals) });
          }}
        />
        <Choice
          label={words.membersBase}
          value={draft.membersBase}
          options={[
            ['table', words.membersBases.table],
            ['members-previous-year', words.membersBases['members-previous-year']],
            ['members-now', words.membersBases['members-now']],
          ]}
          hint={words.sources.membersBase}
          onChoose={(membersBase) => {
            onChange({ membersBase });
          }}
        />
        <Choice
          label={words.ties}
          value={draft.ties}
          options={[
            ['competition', words.tieRules.competition],
            ['dense', words.tieRules.dense],
            ['ordinal', words.tieRules.ordinal],
          ]}
          hint={words.sources.ties}
          onChoose={(ties) => {
            onChange({ ties });
          }}
        />
        <Choice
          label={texts.reports.style}
          value={draft.style}
          options={[
            ['administrative', texts.reports.styles.administrative],
            ['modern', texts.reports.styles.modern],
          ]}
          onChoose={(style) => {
            onChange({ style });
          }}
        />
        <Choice
          label={texts.reports.formulas}
          value={draft.formulas}
          options={[
            ['excel', texts.reports.formulaKinds.excel],
            ['addin', texts.reports.formulaKinds.addin],
            ['values', texts.reports.formulaKinds.values],
          ]}
          onChoose={(formulas) => {
            onChange({ formulas });
          }}
        />
      </fieldset>
    </>
  );
}
