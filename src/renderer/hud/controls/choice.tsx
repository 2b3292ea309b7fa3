import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

type Props<Id extends string> = {
  label: string;
  value: Id;
  options: readonly { readonly id: Id; readonly text: string }[];
  onChange: (id: Id) => void;
  /** The label is read aloud only. */
  isLabelHidden?: boolean;
  isDisabled?: boolean;
};

/** One of a list, as a button that opens it. */
export function Choice<Id extends string>({ label, value, options, onChange, ...props }: Props<Id>) {
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
