import { lookKey } from '../excel/kept-keys';
import { sameKey, type OwnSheet } from '../excel/own-sheets';
import type { SheetToWrite } from '../excel/placement';
import type { WorkbookReading } from '../excel/read';
import { fingerprintOf, type Fingerprint } from '../reports/fingerprint';
import type { ReportOffer } from '../reports/report-offer';
import { reportOffers } from '../reports/report-offers';
import type { ReportSettings } from '../reports/report-settings';
import type { ReportKey, SheetPlan } from '../reports/sheet-plan';
import { readLook } from './look-form';
import type { Scan } from './scan';

/** What a report of a key would be made of if it were written now, whatever the day and hour; `null` where it is not offered. */
export type Fingerprints = (key: ReportKey, settings: ReportSettings) => Fingerprint | null;

export function fingerprintsOf(scanned: Scan): Fingerprints {
  // A register is counted anew at each reading; only what it came to is a change.
  const registers = scanned.registers.map((register) => ({ ...register, countedAt: '2000-01-01T00:00' }));
  const offers = reportOffers({ ...scanned, registers });
  return (key, settings) => {
    const offer = offers.find((candidate) => sameKey(candidate.key, key));
    if (!offer) return null;
    return offer.fingerprint?.(settings) ?? fingerprintOf(offer.plan({ ...settings, writtenOn: null }));
  };
}

/** The offered reports as they are to be written, each with the settings that it is written with. */
export function sheetsToWrite(
  offers: readonly { readonly offer: ReportOffer; readonly settings: ReportSettings }[],
  scanned: Scan,
): SheetToWrite[] {
  const fingerprints = fingerprintsOf(scanned);
  return offers.map(({ offer, settings }) => {
    const plan = offer.plan(settings);
    const now = fingerprints(offer.key, settings) ?? fingerprintOf(plan);
    const standing = scanned.reading.marks.own.find(({ key }) => sameKey(key, offer.key));
    const kept = offer.keepsFigures === true && standing?.fingerprint;
    const fingerprint = kept ? { ...now, figures: kept.figures } : now;
    return sheetToWrite(plan, fingerprint, scanned.reading);
  });
}

/** A plan as it is to be written, with what is known of the sheet that it had before. */
export function sheetToWrite(
  plan: SheetPlan,
  fingerprint: Fingerprint,
  { marks, kept }: WorkbookReading,
): SheetToWrite {
  const former = marks.own.find(({ key }) => sameKey(key, plan.key));
  return { plan, fingerprint, formerLook: former ? lookOfOwn(former, kept) : null };
}

export function lookOfOwn({ mark }: OwnSheet, kept: WorkbookReading['kept']) {
  return readLook(kept.get(lookKey(mark)));
}
