/**
 * What a page of the workbench may do: only its own server, no code in text. Styles in the page are allowed because
 * the grid and the pane's components write them while they run.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "manifest-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Sent with every answer of the workbench's server. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  // A file is what its ending says, even if it looks like something else.
  'X-Content-Type-Options': 'nosniff',
  // The name of a workbook may stand in an address.
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Files change with each build, and nothing is gained by a cache on the own machine.
  'Cache-Control': 'no-store',
};
