/** The help page's style: readable on a phone and on paper, light and dark as the system is, colours of contrast 4.5 and more. */
export const helpStyle = `
:root { color-scheme: light dark; --text: #242424; --muted: #616161; --ground: #ffffff; --line: #d1d1d1; --soft: #f5f5f5; --link: #0f548c; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f5f5f5; --muted: #adadad; --ground: #1f1f1f; --line: #525252; --soft: #2e2e2e; --link: #62abf5; }
}
body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; color: var(--text); background: var(--ground); overflow-wrap: anywhere; }
a { color: var(--link); }
nav ul { columns: 13rem; padding-left: 1.25rem; }
nav.languages ul { columns: auto; display: flex; gap: 1rem; padding: 0; list-style: none; }
section { border-top: 1px solid var(--line); padding-top: 0.5rem; scroll-margin-top: 0.5rem; }
section:target { outline: 3px solid var(--link); outline-offset: 6px; }
h2 { font-size: 1.25rem; margin: 0.75rem 0 0.25rem; }
h3 { font-size: 1rem; margin: 0.75rem 0 0.25rem; }
code { font-family: Consolas, "Liberation Mono", monospace; }
.signature, .formula { display: block; padding: 0.5rem; background: var(--soft); }
.optional { color: var(--muted); }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
td { border: 1px solid var(--line); padding: 0.125rem 0.5rem; overflow-wrap: normal; }
`;
