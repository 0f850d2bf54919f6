import { Button, Link } from '@fluentui/react-components';
import { decided, type CommitteeQuestion } from '../actions/committee-questions';
import { fill } from '../language/fill';
import type { QuestionCard } from './question-card';

/** Names that are nearly the same: the person says whether they are one committee, and is not asked again. */
export function CommitteeQuestions(props: QuestionCard<CommitteeQuestion>) {
  const { texts, questions, settings, isBusy, onKeep, onShow } = props;
  const [first] = questions;
  if (!first) return null;
  const answer = (isSame: boolean) => {
    onKeep(decided(settings, first, isSame), true);
  };
  return (
    <section className="card asking" aria-labelledby="committee-question">
      <h2 id="committee-question">{fill(texts.sameCommittee, { count: questions.length })}</h2>
      <p>
        <strong>{first.committee}</strong>{' '}
        <Link
          as="button"
          onClick={() => {
            onShow(first.where);
          }}
        >
          {first.cell}
        </Link>
      </p>
      <p>
        <strong>{first.other}</strong> <span className="muted">{first.otherCell}</span>
      </p>
      <div className="buttons">
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            answer(true);
          }}
        >
          {texts.isSame}
        </Button>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            answer(false);
          }}
        >
          {texts.isDifferent}
        </Button>
      </div>
    </section>
  );
}
