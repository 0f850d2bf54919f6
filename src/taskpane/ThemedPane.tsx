import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMediaQuery } from './use-media-query';

/** Fluent's theme as Office says, else as the system says: light, dark or high contrast. */
export function ThemedPane({ isDarkTheme, children }: { isDarkTheme: boolean | null; children: ReactNode }) {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const hasForcedColors = useMediaQuery('(forced-colors: active)');
  const plainTheme = (isDarkTheme ?? systemIsDark) ? webDarkTheme : webLightTheme;
  return (
    <FluentProvider
      theme={hasForcedColors ? teamsHighContrastTheme : plainTheme}
      style={{ minHeight: '100%' }}
    >
      {children}
    </FluentProvider>
  );
}
