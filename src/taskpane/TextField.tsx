import { FormField } from './FormField';

/** A labelled line of text; numbers are typed as text too, in the person's own notation. */
export function TextField(props: {
  label: string;
  value: string;
  hint?: string | undefined;
  fault?: string | undefined;
  isNumber?: boolean;
  placeholder?: string;
  onType: (value: string) => void;
}) {
  const { label, value, hint, fault, isNumber = false, placeholder, onType } = props;
  return (
    <FormField
      label={label}
      hint={hint}
      fault={fault}
      control={(names) => (
        <input
          {...names}
          className={isNumber ? 'input number' : 'input'}
          type="text"
          inputMode={isNumber ? 'decimal' : 'text'}
          autoComplete="off"
          placeholder={placeholder}
          value={value}
          onChange={(event) => {
            onType(event.target.value);
          }}
        />
      )}
    />
  );
}
