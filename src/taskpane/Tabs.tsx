import { useRef, type KeyboardEvent } from 'react';

/** A tab: its text, or a sign with its name where there is no room for the text. */
export interface TabEntry<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** Shown instead of the name while the pane is narrow. */
  readonly sign?: string;
  /** Shown beside the name, such as a number of findings, with its meaning in words. */
  readonly count?: { readonly shown: number; readonly meaning: string };
}

/**
 * Tabs after the ARIA Authoring Practices: one of them in the page's tab order, the arrow keys, Home and End go through
 * them and choose. Of our own because Fluent's TabList brings a keyboard library that weighs as much as half of the pane.
 */
export function Tabs<Id extends string>(props: {
  label: string;
  tabs: readonly TabEntry<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  const { label, tabs, chosen, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);

  const goTo = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab.id)}`)?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === chosen);
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  };

  return (
    <div ref={list} className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(({ id, name, sign, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          className={sign === undefined ? 'tab' : 'tab tab-with-sign'}
          aria-selected={id === chosen}
          aria-controls={panelId}
          aria-label={sign === undefined ? undefined : name}
          title={sign === undefined ? undefined : name}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => {
            onChoose(id);
          }}
        >
          {sign !== undefined && (
            // Drawn by the style sheet: as text it would be taken for the tab's name, which it is not.
            <span className="tab-sign" data-sign={sign} aria-hidden="true" />
          )}
          <span className="tab-name">{name}</span>
          {count && (
            <>
              <span className="count">{count.shown}</span>
              <span className="unseen">{count.meaning}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

/** The element that shows the chosen tab's view. */
export const panelId = 'tab-panel';

export function tabId(id: string): string {
  return `tab-${id}`;
}
