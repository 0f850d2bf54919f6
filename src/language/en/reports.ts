import type { Texts } from '../text';

export const reports: Texts['reports'] = {
  attainmentSheet: (year) => `Target report ${year}`.trim(),
  ratioSheet: (year) => `Admission ratio ${year}`.trim(),
  organisationCommittee: 'ORGANISATION COMMITTEE',
  party: 'COMMUNIST PARTY OF VIET NAM',
  placeAndDate: (place, day, month, year) => `${place}, ${day}/${month}/${year}`,
  headOfCommittee: 'HEAD OF THE COMMITTEE',
  attainmentTitle: (year) =>
    year === null ? 'ADMISSIONS AGAINST TARGET' : `ADMISSIONS AGAINST TARGET IN ${year}`,
  ratioTitle: (year) => (year === null ? 'ADMISSION RATIO' : `ADMISSION RATIO IN ${year}`),
  source: (place) => `Source: ${place}`,
  writtenOn: (day, month, year) => `written on ${day}/${month}/${year}`,
  ratioOnPreviousYear: (year) =>
    year === null
      ? 'admission ratio on the members at the end of the previous year'
      : `admission ratio on the members at the end of ${year}`,
  ratioOnNow: 'admission ratio on the members now',
  serial: 'No.',
  committee: 'Committee',
  target: 'Target',
  admitted: 'Admitted',
  difference: 'Difference',
  againstTarget: 'Against the target',
  attainment: 'Attainment',
  standing: 'Standing',
  state: 'Result',
  againstMembers: 'Against all members',
  membersPreviousYear: (year) =>
    year === null ? 'Members at the end of the previous year' : `Members at the end of ${year}`,
  membersNow: 'Members now',
  ratio: 'Ratio',
  band: (low, high) => `Band\n${low}–${high}`,
  exceeded: '▲ Exceeded',
  reached: '● Reached',
  missed: '▼ Missed',
  noTarget: '– No target',
  noAdmitted: '– Admitted missing',
  negativeCount: '– Negative figure',
  targetNotANumber: '– Target is no number',
  admittedNotANumber: '– Admitted is no number',
  above: '▲ Above',
  within: '● Within',
  below: '▼ Below',
  noRatio: '–',
  total: 'Total',
  notes: 'Notes:',
  roundingNote: (decimals) =>
    `Percentages are rounded to ${decimals === 1 ? 'one decimal' : `${String(decimals)} decimals`}, half away from zero; comparisons and standings use the unrounded values.`,
  tiesNotes: {
    competition:
      'Equal values share a standing; the next one counts all that are ahead (1, 2, 2, 4). “=”: another one has the same value.',
    dense:
      'Equal values share a standing; the next one follows without a gap (1, 2, 2, 3). “=”: another one has the same value.',
    ordinal:
      'Of equal values the earlier line of the table goes first (1, 2, 3, 4). “=”: another one has the same value.',
  },
  bandNote: (low, high) => `Band ${low}–${high}: both ends are within the band.`,
  summedTotalNote: 'The total is the sum of the committees’ figures.',
  valuesNote: 'The figures are plain values and do not follow changes of the source table.',
  liveNote: 'The figures are formulas on the source table and follow its changes.',
  textNumberNote: (cells) => `Cells that hold a number as text, read as a number and not followed: ${cells}.`,
  noAttainmentNote: (reason, committees) => `No attainment and no standing because ${reason}: ${committees}.`,
  untargetedNote: 'The total counts the admissions of committees without a target too.',
  noRatioNote: (reason, committees) => `No admission ratio because ${reason}: ${committees}.`,
  reasonTargetMissing: 'there is no target',
  reasonTargetZero: 'the target is 0 (not set)',
  reasonTargetNegative: 'the target is negative',
  reasonAdmittedMissing: 'the number of admitted is missing',
  reasonAdmittedNegative: 'the number of admitted is negative',
  reasonMembersMissing: 'the number of members is missing',
  reasonMembersZero: 'the number of members is 0',
  reasonMembersNegative: 'the number of members is negative',
  reasonNotANumber: 'the source cell holds no number',
  chartData: 'Data of the chart',
  targetLine: 'Target (100%)',
  attainmentChart: (year) =>
    year === null ? 'Attainment of the admission target' : `Attainment of the admission target in ${year}`,
  ratioChart: (year) => (year === null ? 'Admission ratio' : `Admission ratio in ${year}`),
  bandLow: (low) => `Lower end ${low}`,
  bandHigh: (high) => `Upper end ${high}`,
  attainmentAlternative: (count, highest, lowest) =>
    `Column chart: attainment of ${count} committees, with the target line at 100%. Highest: ${highest}. Lowest: ${lowest}.`,
  ratioAlternative: (count, highest, lowest) =>
    `Column chart: admission ratio of ${count} committees, with the two ends of the band. Highest: ${highest}. Lowest: ${lowest}.`,
  page: 'Page &P of &N',
};
