import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/tokens';

/** Fluent's themes by the name that the pane gives its page: `data-theme`. */
const themes: Readonly<Record<string, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/**
 * The tokens of Fluent's themes that the given scripts use, as custom properties: what all themes share once, the rest for
 * each theme. Written into the page when it is built, so that the pane need not carry three whole themes and the code that
 * makes them.
 *
 * @throws Error for a custom property that is no token, which would leave a colour or a width unset in silence
 */
export function themeCss(scripts: string): string {
  const used = new Set(
    [...scripts.matchAll(/var\(--([a-zA-Z][a-zA-Z0-9]*)\s*[),]/g)].map(([, name = '']) => name),
  );
  const tokens = [...used].filter((name) => name in webLightTheme).sort();
  const strange = [...used].filter((name) => !(name in webLightTheme) && looksLikeToken(name));
  if (strange.length > 0) throw new Error(`No tokens of Fluent: ${strange.join(', ')}.`);
  const of = (theme: Theme, name: string) => String(theme[name as keyof Theme]);
  const isShared = (name: string) =>
    Object.values(themes).every((theme) => of(theme, name) === of(webLightTheme, name));
  const block = (selector: string, theme: Theme, names: readonly string[]) =>
    `${selector}{${names.map((name) => `--${name}:${of(theme, name)}`).join(';')}}`;
  const own = tokens.filter((name) => !isShared(name));
  return [
    block(':root', webLightTheme, tokens.filter(isShared)),
    ...Object.entries(themes).map(([name, theme]) => block(`[data-theme=${name}]`, theme, own)),
  ].join('');
}

/** Fluent's tokens begin with what they are for; custom properties of its components do not. */
function looksLikeToken(name: string): boolean {
  return /^(color|spacing|font|lineHeight|borderRadius|strokeWidth|shadow|duration|curve)[A-Z]/.test(name);
}
