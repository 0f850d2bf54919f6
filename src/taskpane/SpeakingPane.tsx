import { useEffect, useState } from 'react';
import { fetchLanguage, keepLanguage } from '../actions/language-choice';
import { problemOfBug, type Problem } from '../actions/problem';
import type { Language } from '../language/language';
import { textsOf } from '../language/text';
import { Pane } from './Pane';
import { ProblemBar } from './ProblemBar';

/** The pane in the person's language. Another one is fetched first; where that fails the pane goes on in the former. */
export function SpeakingPane(props: { language: Language; onLanguage: (language: Language) => void }) {
  const { onLanguage } = props;
  const [language, setLanguage] = useState(props.language);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = async (chosen: Language) => {
    try {
      await fetchLanguage(chosen);
    } catch (error) {
      setProblem(problemOfBug(error, language));
      return;
    }
    keepLanguage(chosen);
    setProblem(null);
    setLanguage(chosen);
    onLanguage(chosen);
  };
  return (
    <>
      {problem && (
        <ProblemBar
          problem={problem}
          closeLabel={textsOf(language).pane.close}
          onClose={() => {
            setProblem(null);
          }}
        />
      )}
      <Pane
        language={language}
        onLanguage={(chosen) => {
          void choose(chosen);
        }}
      />
    </>
  );
}
