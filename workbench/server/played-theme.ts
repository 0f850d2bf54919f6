/** Where the page's build puts the script. */
const script = '/workbench/played-theme.js';

/** True when the address of a page asks that a theme be played in it: `?theme=dark`. */
export function asksForTheme(url: string): boolean {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  return ['light', 'dark', 'contrast'].includes(new URLSearchParams(query).get('theme') ?? '');
}

/** The page with the script that plays the theme before its own scripts; the rest stays as it was built. */
export function withPlayedTheme(html: string): string {
  return html.replace(/<head[^>]*>/i, (head) => `${head}<script src="${script}"></script>`);
}
