import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

type Props<Id extends string> = {
  label: string;
  value: Id;
  options: readonly { readonly id: Id; readonly text: string }[];
  onChange: (id: Id) => void;
  /** The label is read aloud only. */
  isLabelHidden?: boolean;
  isDisabled?: boolean;
  /** Shows only how it looks, for a first picture that must be there soon; it becomes a control afterwards. */
  isFace?: boolean;
};

/** One of a list, as a button that opens it. */
export function Choice<Id extends string>({ label, value, options, onChange, ...props }: Props<Id>) {
  if (props.isFace)
    return <ChoiceFace label={label} text={options.find(({ id }) => id === value)?.text ?? ''} />;
  return (
    <Select
      className="choice"
      value={value}
      onChange={(key) => onChange(key as Id)}
      isDisabled={props.isDisabled ?? false}
      aria-label={label}
    >
      {props.isLabelHidden ? null : <Label className="field-label">{label}</Label>}
      <Button className="choice-button">
        <SelectValue />
        <span className="choice-arrow" aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <ListBox className="listbox">
          {options.map(({ id, text }) => (
            <ListBoxItem key={id} id={id} className="listbox-item" textValue={text}>
              {text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** Of the same size as the control, so that nothing moves when that takes its place. */
function ChoiceFace({ label, text }: { label: string; text: string }) {
  return (
    <div className="choice" inert>
      <span className="field-label">{label}</span>
      <span className="choice-button">
        <span>{text}</span>
        <span className="choice-arrow" aria-hidden="true" />
      </span>
    </div>
  );
}
