import type { FunctionEntry, ParameterEntry } from '../actions/function-list';
import type { HelpTexts } from '../language/help-texts';
import { escapeHtml } from './escape-html';

/** One function of the help page: what it gives, its parameters, an example and what that gives. */
export function functionSection(entry: FunctionEntry, texts: HelpTexts): string {
  return `<section id="${entry.id}" aria-labelledby="${entry.id}-name">
<h2 id="${entry.id}-name">${entry.id}</h2>
<code class="signature">${escapeHtml(entry.signature)}</code>
<p>${escapeHtml(entry.description)}</p>
<h3>${escapeHtml(texts.parameters)}</h3>
<dl>
${entry.parameters.map((parameter) => parameterLines(parameter, texts)).join('\n')}
</dl>
<h3>${escapeHtml(texts.example)}</h3>
<code class="formula">${escapeHtml(entry.formula)}</code>
${resultLines(entry, texts)}
</section>`;
}

function parameterLines({ name, label, description, isOptional }: ParameterEntry, texts: HelpTexts): string {
  const optional = isOptional ? ` <span class="optional">(${escapeHtml(texts.optional)})</span>` : '';
  return `<dt><code>${escapeHtml(name)}</code> · ${escapeHtml(label)}${optional}</dt>
<dd>${escapeHtml(description)}</dd>`;
}

/** One value stands in a line; more of them as the cells into which they spill. */
function resultLines({ id, result }: FunctionEntry, texts: HelpTexts): string {
  const [first] = result;
  if (result.length === 1 && first?.length === 1) {
    return `<p>${escapeHtml(texts.result)}: <strong>${escapeHtml(first[0] ?? '')}</strong></p>`;
  }
  const rows = result.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
  return `<h3>${escapeHtml(texts.result)}</h3>
<div class="scroll" role="region" aria-label="${escapeHtml(texts.result)}: ${id}" tabindex="0"><table>
${rows.join('\n')}
</table></div>`;
}
