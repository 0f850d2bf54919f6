import type { ReactNode } from 'react';

/**
 * The line that opens a `details` element. The tab key goes through the pane by a list of office.js' own on the web, in which
 * `summary` is missing: without a tabindex it would not be reached, and from it the key would leave the pane.
 */
export function Summary({ children }: { children: ReactNode }) {
  return <summary tabIndex={0}>{children}</summary>;
}
