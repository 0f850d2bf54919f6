import { FormField } from './FormField';

/** A labelled list of which one is chosen; `options` are pairs of value and text. */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: readonly (readonly [value: T, text: string])[];
  hint?: string | undefined;
  onChoose: (value: T) => void;
}) {
  const { label, value, options, hint, onChoose } = props;
  return (
    <FormField
      label={label}
      hint={hint}
      control={(names) => (
        <select
          {...names}
          className="input"
          value={value}
          onChange={(event) => {
            const option = options.find(([each]) => each === event.target.value);
            if (option) onChoose(option[0]);
          }}
        >
          {options.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      )}
    />
  );
}
