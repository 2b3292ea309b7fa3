import { Label, Radio, RadioGroup } from 'react-aria-components';

type Props<Id extends string> = {
  label: string;
  value: Id;
  options: readonly { readonly id: Id; readonly text: string; readonly hint: string }[];
  onChange: (id: Id) => void;
};

/** One of a few, side by side, each with a line that says what it means. */
export function HintedChoice<Id extends string>({ label, value, options, onChange }: Props<Id>) {
  return (
    <RadioGroup className="radio-row" value={value} onChange={(id) => onChange(id as Id)}>
      <Label className="field-label">{label}</Label>
      <div className="radio-options">
        {options.map(({ id, text, hint }) => (
          <Radio key={id} value={id} className="radio">
            <strong>{text}</strong>
            <span className="second">{hint}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
