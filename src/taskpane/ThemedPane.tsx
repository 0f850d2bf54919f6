import { useFocusVisible } from '@fluentui/react-components';
import { useLayoutEffect, type ReactNode, type RefObject } from 'react';
import { useMediaQuery } from './use-media-query';
import './pane.css';

/**
 * Fluent's theme as Office says, else as the system says: light, dark or high contrast. The themes are custom properties in
 * the page (scripts/theme-css), so that Fluent's own provider, which makes them at run time, is not needed; of what that
 * does beside, the marking of what has the keyboard's focus is done here.
 */
export function ThemedPane({ isDarkTheme, children }: { isDarkTheme: boolean | null; children: ReactNode }) {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const hasForcedColors = useMediaQuery('(forced-colors: active)');
  const plainTheme = (isDarkTheme ?? systemIsDark) ? 'dark' : 'light';
  const theme = hasForcedColors ? 'contrast' : plainTheme;
  const focusArea = useFocusVisible<HTMLDivElement>();
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <div ref={focusArea as RefObject<HTMLDivElement>} className="page">
      {children}
    </div>
  );
}
