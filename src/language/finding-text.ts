import { cellText } from '../intake/cell';
import type { Finding, FindingCode } from '../intake/finding';
import { fractionOfDecimalText, fractionOfNumber } from '../measures/fraction';
import type { Language } from './language';
import { formatCount, formatSigned } from './number-format';
import { textsOf } from './text';

export interface FindingText {
  /** A few words, the same for every finding of a code. */
  readonly title: string;
  /** What was found, with the cell and the figures. */
  readonly sentence: string;
}

/** A finding's facts as its sentence wants them: printed in the reader's language, `null` where there is none. */
export interface FindingFacts {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly cell: string;
  /** Text as the workbook has it, such as a committee's name. */
  readonly text: (name: string) => string | null;
  /** A number in the reader's notation: "1.383". */
  readonly count: (name: string) => string | null;
  /** A number with its sign: "+45", "−45". */
  readonly signed: (name: string) => string | null;
  /** A percentage given as decimal text with a point ("2.53") in the reader's notation: "2,53%". */
  readonly percent: (name: string) => string | null;
}

/** One sentence for each code: a code without words does not compile. */
export type FindingTexts = Readonly<Record<FindingCode, (facts: FindingFacts) => FindingText>>;

/** A finding in words, made from its code and facts alone. */
export function findingText(finding: Finding, language: Language): FindingText {
  return textsOf(language).findings[finding.code](factsOf(finding, language));
}

function factsOf({ where, facts }: Finding, language: Language): FindingFacts {
  const number = (name: string, print: typeof formatCount): string | null => {
    const fact = facts[name];
    const exact = typeof fact === 'number' ? fractionOfNumber(fact) : null;
    return exact === null ? text(name) : print(exact, language);
  };
  const text = (name: string): string | null => {
    const fact = facts[name];
    return fact === undefined || fact === '' ? null : String(fact).trim();
  };
  return {
    sheet: where.sheet,
    cell: cellText(where.row, where.column),
    text,
    count: (name) => number(name, formatCount),
    signed: (name) => number(name, formatSigned),
    percent: (name) => {
      const fact = text(name);
      return fact === null ? null : percentageText(fact, language);
    },
  };
}

/** Keeps the decimals that the fact has: they are those of the printed percentage that it is set against. */
function percentageText(decimal: string, language: Language): string {
  if (fractionOfDecimalText(decimal) === null) return decimal;
  const local = language === 'en' ? decimal : decimal.replace('.', ',');
  return language === 'de' ? `${local}\u00a0%` : `${local}%`;
}
