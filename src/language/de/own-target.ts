import type { Texts } from '../text';

export const ownTarget: Texts['ownTarget'] = {
  given: 'Vorgegebenes Ziel',
  againstGiven: 'Gegenüber dem vorgegebenen Ziel',
  against: 'Gegenüber dem eigenen Ziel',
  noAttainmentNote: (reason, committees) =>
    `Keine Erreichung des eigenen Ziels und kein Rang danach, weil ${reason}: ${committees}.`,
  givenAttainment: 'Erreichung des vorgegebenen Ziels',
  attainment: 'Erreichung des eigenen Ziels',
  attained: (attainment, target) => `; gemessen am eigenen Ziel von ${target} sind es ${attainment}`,
  reached: (reached, best, share) =>
    `; ihr eigenes Ziel erreichten oder übertrafen ${reached} Komitees, am höchsten liegt ${best} (${share})`,
  standing: (standing, by) => `; auf Rang ${standing} nach ${by}`,
  byOwn: 'Erreichung des eigenen Ziels',
  names: {
    target: (year) => `Eigenes Ziel ${year}`,
    attainment: (year) => `Erreichung des eigenen Ziels ${year}`,
    exceeded: (year) => `Über dem eigenen Ziel ${year}`,
    reached: (year) => `Komitees, die ihr eigenes Ziel erreichten, ${year}`,
    attainmentOf: (committee) => `Erreichung des eigenen Ziels: ${committee}`,
    standing: (year) => `Rang nach dem eigenen Ziel ${year}`,
  },
};
