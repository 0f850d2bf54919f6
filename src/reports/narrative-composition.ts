import { isCommitteeTable, type CommitteeTable, type Table } from '../intake/table';
import { textsOf } from '../language/text';
import { shareValue } from './composition-share';
import { tableComposition } from './composition-results';
import { sentenceOf, whenText, type NarrativeSentence, type SentencePart } from './narrative-sentence';
import type { ReportSettings } from './report-settings';
import { percentFigure, quotientSource, sourcedFigure } from './traced-figure';
import { isOfBody } from './yearly-admissions';

/**
 * "Năm 2022, trong số 2.071 đảng viên mới kết nạp có: nữ 979 (47,3%); dân tộc thiểu số 169 (8,2%) …", of the latest year
 * that a table of the body's committees tells; a part larger than the whole is a finding and not said.
 */
export function compositionSentence(
  tables: readonly Table[],
  settings: ReportSettings,
): NarrativeSentence | null {
  const told = tables
    .filter(isCommitteeTable)
    .filter((table) => table.year !== null && isOfBody(table, tables) && tableComposition(table) !== null);
  const [latest] = told.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return latest ? sentenceOn(latest, settings) : null;
}

function sentenceOn(table: CommitteeTable, settings: ReportSettings): NarrativeSentence | null {
  const { narrative: texts, composition: words } = textsOf(settings.language);
  const composition = tableComposition(table);
  const { year } = table;
  if (!composition || year === null) return null;
  const { total } = composition;
  const admitted = sourcedFigure(texts.names.admitted(String(year)), total.admitted, settings);
  const said = composition.parts.flatMap((part): SentencePart[] => {
    const count = total.parts.get(part);
    const share = shareValue(count?.value ?? null, total.admitted.value);
    const name = words.parts[part];
    const figure = count && sourcedFigure(name, count, settings);
    if (!count || !share || !figure) return [];
    const source = quotientSource(count, total.admitted);
    const percent = percentFigure(texts.names.shareOf(name), share, source, settings);
    return [{ text: texts.part(name, figure.shown, percent.shown), figures: [figure, percent] }];
  });
  if (!admitted || said.length === 0) return null;
  const lead = texts.composition(
    whenText(year, table.period, texts),
    admitted.shown,
    texts.list(said.map(({ text }) => text)),
  );
  return sentenceOf(
    'composition',
    [{ text: lead, figures: [admitted, ...said.flatMap(({ figures }) => figures)] }],
    texts,
  );
}
