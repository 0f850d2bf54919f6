/** An element with a class and, if wanted, a text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

/** A button with a text; `kind` is its second class. */
export function button(label: string, kind: string, press: () => void): HTMLButtonElement {
  const made = element('button', `button ${kind}`, label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** A button that shows a sign only; its name is for those who do not see it, and for the pointer that rests on it. */
export function signButton(name: string, kind: string, press: () => void): HTMLButtonElement {
  const made = button('', kind, press);
  made.setAttribute('aria-label', name);
  made.title = name;
  return made;
}
