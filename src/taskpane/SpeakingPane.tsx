import { useEffect, useState } from 'react';
import type { Language } from '../language/language';
import { Pane } from './Pane';

/** The pane in the person's language, which they may change. */
export function SpeakingPane(props: { language: Language; onLanguage: (language: Language) => void }) {
  const [language] = useState(props.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Pane language={language} />;
}
