import { admissionOffers } from './admission-offers';
import { allotmentOffers } from './allotment-offers';
import { checkOffers } from './checks';
import { gradeChangeOffers } from './grade-change';
import { gradingOffers } from './grading-offers';
import { monitoringOffers } from './monitoring-offers';
import { narrativeOffers } from './narrative-sheet';
import { compositionOffers } from './composition-offers';
import { termOffers } from './term-offers';
import { summaryOffers } from './summary';
import type { ReportOffer, ReportSources } from './report-offer';

/** Each kind of report looks for what it can be made of; those that say most about a table come first. */
const kinds: readonly ((sources: ReportSources) => readonly ReportOffer[])[] = [
  admissionOffers,
  monitoringOffers,
  termOffers,
  allotmentOffers,
  compositionOffers,
  gradingOffers,
  gradeChangeOffers,
  checkOffers,
  narrativeOffers,
  summaryOffers,
];

/** Every report that a workbook's tables allow, in the order in which they are offered. */
export function reportOffers(sources: ReportSources): readonly ReportOffer[] {
  return kinds.flatMap((offersOf) => offersOf(sources));
}
