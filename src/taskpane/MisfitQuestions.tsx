import { Button, Link } from '@fluentui/react-components';
import { withoutCorrection } from '../actions/correct-table';
import type { MisfitQuestion } from '../actions/misfit-questions';
import { fill } from '../language/fill';
import type { QuestionCard } from './question-card';

/** Corrections that no longer fit are not dropped in silence: the person looks at the table, or takes them back. */
export function MisfitQuestions(props: QuestionCard<MisfitQuestion>) {
  const { texts, questions, settings, isBusy, onKeep, onShow } = props;
  return questions.map(({ correction, sentences, where }, index) => {
    const id = `misfit-question-${String(index)}`;
    return (
      <section key={id} className="card asking" aria-labelledby={id}>
        <h2 id={id}>{texts.misfit}</h2>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {where === null && <p>{fill(texts.misfitSheetGone, { cell: correction.cell })}</p>}
        <div className="buttons">
          {where && (
            <Link
              as="button"
              onClick={() => {
                onShow(where);
              }}
            >
              {fill(texts.showRange, { address: correction.cell })}
            </Link>
          )}
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              onKeep(withoutCorrection(settings, correction), true);
            }}
          >
            {texts.dropCorrection}
          </Button>
        </div>
      </section>
    );
  });
}
