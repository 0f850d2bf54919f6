import type { RefreshedReports } from '../actions/refresh-reports';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';

/** What a refresh left as it was, a sentence for each sheet with the reason. */
export function leftSentences(
  { orphaned, unreadable }: Pick<RefreshedReports, 'orphaned' | 'unreadable'>,
  words: Texts['pane']['reports'],
): readonly string[] {
  return [
    ...orphaned.map(({ sheet }) => fill(words.orphaned, { sheet })),
    ...unreadable.map(({ sheet }) => fill(words.unreadable, { sheet })),
  ];
}
