import { createHash } from 'node:crypto';
import { functionList } from '../actions/function-list';
import { helpFiles } from '../functions/help-address';
import { helpTextsOf, type HelpTexts } from '../language/help-texts';
import { languages, type Language } from '../language/language';
import { escapeHtml } from './escape-html';
import { functionSection } from './function-section';
import { helpStyle } from './help-style';

const languageNames: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English', de: 'Deutsch' };

/**
 * The help page of one language as HTML: a section for each function under its id, so that `help-vi.html#ATTAINMENT` leads
 * to it, with an example that is calculated here. No script, and its content security policy allows none; of styles only
 * the one in the page, by its hash.
 */
export function helpPage(language: Language): string {
  const texts = helpTextsOf(language);
  const entries = functionList(language);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(helpStyle)}'; base-uri 'none'; form-action 'none'" />
<title>${escapeHtml(texts.title)}</title>
<style>${helpStyle}</style>
</head>
<body>
${languageLinks(language, texts)}
<main>
<h1>${escapeHtml(texts.title)}</h1>
${texts.introduction.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
<nav aria-label="${escapeHtml(texts.contents)}">
<ul>
${entries.map(({ id }) => `<li><a href="#${id}">${id}</a></li>`).join('\n')}
</ul>
</nav>
${entries.map((entry) => functionSection(entry, texts)).join('\n')}
</main>
</body>
</html>
`;
}

/** The pages of the other languages. */
function languageLinks(language: Language, texts: HelpTexts): string {
  const links = languages
    .filter((other) => other !== language)
    .map((other) => {
      const address = `href="${helpFiles[other]}" hreflang="${other}" lang="${other}"`;
      return `<li><a ${address}>${languageNames[other]}</a></li>`;
    });
  return `<nav class="languages" aria-label="${escapeHtml(texts.languages)}"><ul>${links.join('')}</ul></nav>`;
}

/** A source of a content security policy that allows exactly this text. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
