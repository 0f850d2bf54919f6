import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingView } from '../actions/finding-view';
import type { CellPlace } from '../actions/show-cell';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';
import { MarkCells } from './MarkCells';

const signs = { error: '✕', warning: '!', note: 'i' } as const;
const severities = ['error', 'warning', 'note'] as const;
type Filter = (typeof severities)[number] | 'all';

/** So many findings are shown at once, and so many more each time. */
const page = 100;

/** The findings, each with its severity in words and a way to its cell; by severity when there are many. */
export function ChecksView(props: {
  texts: Texts['pane'];
  /** `null` before the first reading. */
  findings: readonly FindingView[] | null;
  isBusy: boolean;
  onShow: (place: CellPlace) => void;
  onMark: () => void;
  onUnmark: () => void;
  onNext: () => void;
}) {
  const { texts, findings, isBusy, onShow, onMark, onUnmark, onNext } = props;
  const words = texts.checks;
  const [filter, setFilter] = useState<Filter>('all');
  const [limit, setLimit] = useState(page);
  if (!findings) return <p>{words.before}</p>;
  const found = filter === 'all' ? findings : findings.filter(({ severity }) => severity === filter);
  const countOf = (severity: Filter) =>
    severity === 'all' ? findings.length : findings.filter((each) => each.severity === severity).length;
  const filters = (['all', ...severities] as const).filter((each) => each === 'all' || countOf(each) > 0);
  return (
    <>
      {findings.length === 0 ? (
        <p role="status">{words.none}</p>
      ) : (
        <div className="filters" role="group" aria-label={words.filter}>
          {filters.map((each) => (
            <button
              key={each}
              type="button"
              className="filter"
              aria-pressed={filter === each}
              onClick={() => {
                setFilter(each);
                setLimit(page);
              }}
            >
              {words.filters[each]} {countOf(each)}
            </button>
          ))}
        </div>
      )}
      <ul className="findings" aria-label={words.filters[filter]}>
        {found.slice(0, limit).map((finding, index) => (
          // One cell can have two findings of one code; their order stays.
          <li
            key={`${finding.code} ${finding.cell} ${String(index)}`}
            className={`finding ${finding.severity}`}
          >
            <span className="sign" aria-hidden="true">
              {signs[finding.severity]}
            </span>
            <div>
              <p className="strong">
                <span className="severity">{words[finding.severity]}:</span> {finding.title}
              </p>
              <p>{finding.sentence}</p>
              <Link
                as="button"
                aria-label={fill(words.show, { cell: finding.cell })}
                onClick={() => {
                  onShow(finding.where);
                }}
              >
                {finding.cell}
              </Link>
            </div>
          </li>
        ))}
      </ul>
      {found.length > limit && (
        <Button
          onClick={() => {
            setLimit(limit + page);
          }}
        >
          {fill(words.more, { count: found.length - limit })}
        </Button>
      )}
      <MarkCells texts={words} isBusy={isBusy} onMark={onMark} onUnmark={onUnmark} />
      <div className="buttons foot">
        <Button appearance="primary" onClick={onNext}>
          {words.next}
        </Button>
      </div>
    </>
  );
}
