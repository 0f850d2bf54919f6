/** Words for a committee's own target beside the one it was given; they replace those for a single target. */
export const ownTarget = {
  given: 'Chỉ tiêu giao',
  againstGiven: 'So với chỉ tiêu giao',
  against: 'So với chỉ tiêu nghị quyết',
  noAttainmentNote: (reason: string, committees: string) =>
    `Không tính tỷ lệ đạt chỉ tiêu nghị quyết và không xếp thứ theo chỉ tiêu này vì ${reason}: ${committees}.`,
  givenAttainment: 'Tỷ lệ đạt chỉ tiêu giao',
  attainment: 'Tỷ lệ đạt chỉ tiêu nghị quyết',
  attained: (attainment: string, target: string) =>
    `; so với chỉ tiêu nghị quyết (${target} đảng viên) đạt ${attainment}`,
  reached: (reached: string, best: string, share: string) =>
    `; so với chỉ tiêu nghị quyết, có ${reached} đơn vị đạt và vượt, cao nhất là ${best} (${share})`,
  standing: (standing: string, by: string) => `; xếp thứ ${standing} về ${by}`,
  byOwn: 'tỷ lệ đạt chỉ tiêu nghị quyết',
  names: {
    target: (year: string) => `Chỉ tiêu nghị quyết ${year}`,
    attainment: (year: string) => `Tỷ lệ đạt chỉ tiêu nghị quyết ${year}`,
    exceeded: (year: string) => `Vượt chỉ tiêu nghị quyết ${year}`,
    reached: (year: string) => `Số đơn vị đạt và vượt chỉ tiêu nghị quyết ${year}`,
    attainmentOf: (committee: string) => `Tỷ lệ đạt chỉ tiêu nghị quyết: ${committee}`,
    standing: (year: string) => `Xếp thứ theo chỉ tiêu nghị quyết ${year}`,
  },
};
