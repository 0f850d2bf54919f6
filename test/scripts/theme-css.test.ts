import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { themeCss } from '../../scripts/theme-css';

test('holds the tokens that are used and no others: what all themes share once, the rest for each', () => {
  const css = themeCss('a{color:var(--colorNeutralForeground1)} b{padding:var(--spacingVerticalM, 3px)}');
  expect(css).toContain(`:root{--spacingVerticalM:${webLightTheme.spacingVerticalM}}`);
  expect(css).toContain(
    `[data-theme=light]{--colorNeutralForeground1:${webLightTheme.colorNeutralForeground1}}`,
  );
  expect(css).toContain(
    `[data-theme=dark]{--colorNeutralForeground1:${webDarkTheme.colorNeutralForeground1}}`,
  );
  expect(css).toContain('[data-theme=contrast]{');
  expect(css).not.toContain('colorNeutralForeground2');
});

test("a token that Fluent does not have is refused; custom properties of Fluent's components are let be", () => {
  expect(() => themeCss('color:var(--colorNeutralForegroundX)')).toThrow('colorNeutralForegroundX');
  expect(() => themeCss('width:var(--fui-Button--size) var(--oneProperty)')).not.toThrow();
});
