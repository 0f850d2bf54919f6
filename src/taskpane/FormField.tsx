import { useId, type ReactNode } from 'react';

/** What a control needs to belong to its label, hint and fault. */
export interface ControlNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** A label above its control, a hint below it, and what is wrong with what was typed. */
export function FormField(props: {
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  control: (names: ControlNames) => ReactNode;
}) {
  const { label, hint, fault, control } = props;
  const id = useId();
  const described = [fault === undefined ? [] : `${id}-fault`, hint === undefined ? [] : `${id}-hint`].flat();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {control({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': fault === undefined ? undefined : true,
      })}
      {fault !== undefined && (
        <span id={`${id}-fault`} className="fault">
          ✕ {fault}
        </span>
      )}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
    </div>
  );
}
