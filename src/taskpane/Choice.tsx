import { Field, Select } from '@fluentui/react-components';

/** A labelled list of which one is chosen; `options` are pairs of value and text. */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: readonly (readonly [value: T, text: string])[];
  onChoose: (value: T) => void;
}) {
  const { label, value, options, onChoose } = props;
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, chosen) => {
          const option = options.find(([each]) => each === chosen.value);
          if (option) onChoose(option[0]);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
