import type { Texts } from '../text';

export const ownTarget: Texts['ownTarget'] = {
  given: 'Target given',
  againstGiven: 'Against the target given',
  against: 'Against the own target',
  noAttainmentNote: (reason, committees) =>
    `No attainment of the own target and no standing by it because ${reason}: ${committees}.`,
  givenAttainment: 'Attainment of the target given',
  attainment: 'Attainment of the own target',
  attained: (attainment, target) => `; ${attainment} of its own target of ${target}`,
  reached: (reached, best, share) =>
    `; ${reached} committees reached or exceeded their own targets, the highest being ${best} (${share})`,
  standing: (standing, by) => `; it stands ${standing} by ${by}`,
  byOwn: 'attainment of its own target',
  names: {
    target: (year) => `Own target ${year}`,
    attainment: (year) => `Attainment of the own target ${year}`,
    exceeded: (year) => `Own target exceeded by ${year}`,
    reached: (year) => `Committees that reached their own target ${year}`,
    attainmentOf: (committee) => `Attainment of the own target: ${committee}`,
    standing: (year) => `Standing by the own target ${year}`,
  },
};
