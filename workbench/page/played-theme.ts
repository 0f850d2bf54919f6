/*
 * Runs in the add-in's page before anything else, when the workbench was told to play a theme: answers the media queries
 * by which a page asks for the system's colours as a system with that theme would. Office.js has no theme on the web
 * (OfficeDev/office-js issue 6134), and no page can tell a frame's style sheets that the system is dark, so that only
 * what asks through `matchMedia` follows.
 */
const theme = new URLSearchParams(window.location.search).get('theme');
const isDark = theme !== 'light';
const hasForcedColors = theme === 'contrast';

const answers: readonly (readonly [query: RegExp, holds: boolean])[] = [
  [/\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gi, isDark],
  [/\(\s*prefers-color-scheme\s*:\s*light\s*\)/gi, !isDark],
  [/\(\s*forced-colors\s*:\s*active\s*\)/gi, hasForcedColors],
  [/\(\s*forced-colors\s*:\s*none\s*\)/gi, !hasForcedColors],
];

const ofTheSystem = window.matchMedia.bind(window);
// A width that every window has, or none: the browser's own list answers, and tells of no change.
window.matchMedia = (query) =>
  ofTheSystem(
    answers.reduce(
      (text, [asked, holds]) => text.replace(asked, holds ? '(min-width: 0)' : '(max-width: 0)'),
      query,
    ),
  );

export {};
