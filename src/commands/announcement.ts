import type { RefreshOutcome } from '../actions/refresh-reports';

/** What a ribbon button has done, for the pane to tell. */
export type Announcement = RefreshOutcome;

type Listener = (announcement: Announcement) => void;

const listeners = new Set<Listener>();
let latest: Announcement | null = null;

export function announce(announcement: Announcement): void {
  latest = announcement;
  for (const listener of listeners) listener(announcement);
}

/** Hears every announcement from now on, and the latest one at once: the button may have opened the pane to tell it. */
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener);
  if (latest) listener(latest);
  latest = null;
  return () => {
    listeners.delete(listener);
  };
}
