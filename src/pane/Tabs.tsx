import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { tabs as words } from "./strings";

export interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Stands for the label where the strip is narrow. */
  readonly icon?: ReactNode;
  readonly count?: number;
}

interface Props<T extends string> {
  readonly tabs: readonly Tab<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Tabs as the ARIA practices ask: one stop for Tab, arrows, Home and End between them. */
export function Tabs<T extends string>({ tabs, value, onChange }: Props<T>) {
  const strip = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const index = targetIndex(
      event.key,
      tabs.findIndex(({ id }) => id === value),
      tabs.length,
    );
    const tab = index === null ? undefined : tabs[index];
    if (tab === undefined) return;
    event.preventDefault();
    onChange(tab.id);
    strip.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <div ref={strip} className="tabs" role="tablist" aria-label={words.label} onKeyDown={move}>
      {tabs.map(({ id, label, icon, count }) => (
        <button
          key={id}
          type="button"
          id={`tab-${id}`}
          role="tab"
          className={icon ? "tab tab-with-icon" : "tab"}
          aria-selected={id === value}
          aria-controls={`panel-${id}`}
          tabIndex={id === value ? 0 : -1}
          onClick={() => onChange(id)}
          {...(icon && { "aria-label": label, title: label })}
        >
          {icon && <span className="tab-icon">{icon}</span>}
          <span className="tab-label">{label}</span>
          {count !== undefined && count > 0 && <span className="tab-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

function targetIndex(key: string, index: number, length: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % length;
    case "ArrowLeft":
      return (index + length - 1) % length;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return null;
  }
}

/** What a tab shows. */
export function TabPanel({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={`panel-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} className={`panel panel-${id}`} tabIndex={-1}>
      {children}
    </div>
  );
}
