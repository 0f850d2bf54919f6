import { markCells, unmarkCells, type MarkedCells } from '../excel/comments';
import type { Outcome } from '../excel/outcome';
import { cellText } from '../intake/cell';
import type { Finding } from '../intake/finding';
import { findingText } from '../language/finding-text';
import type { Language } from '../language/language';

/**
 * Puts the findings on their cells as comments, because a person asked for it: one comment a cell, whatever number of
 * findings it has. Marks of before are taken away first.
 */
export function markFindings(
  findings: readonly Finding[],
  language: Language,
): Promise<Outcome<MarkedCells>> {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { sheet, row, column } = finding.where;
    const place = `${sheet}!${cellText(row, column)}`;
    const known = cells.get(place);
    if (known) known.push(finding);
    else cells.set(place, [finding]);
  }
  return markCells(
    [...cells.values()].flatMap((ofCell) => {
      const [first] = ofCell;
      if (!first) return [];
      const texts = ofCell.map((finding) => {
        const { title, sentence } = findingText(finding, language);
        return `${title}: ${sentence}`;
      });
      return [{ where: first.where, text: texts.join('\n') }];
    }),
  );
}

/** Takes the marks away again, and no comment of a person's. */
export const unmarkFindings = unmarkCells;

export type { MarkedCells };
