import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { parseNumber } from '../language/parse-number.ts';
import { useLanguage } from '../language/use-language.ts';

type Props = {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  isDisabled?: boolean;
  /** What stands behind the number: its unit. */
  children?: ReactNode;
};

const MOST_DECIMALS = 3;

/**
 * A number that can be typed: Enter or leaving the field takes it, at the nearest step inside the bounds; the arrow
 * keys move it by a step. What is no number leaves the value as it was.
 */
export function NumberEntry({ label, value, min, max, step, onChange, isDisabled = false, children }: Props) {
  const { format, lang } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (wanted: number): void => {
    const steps = Math.round((Math.max(min, Math.min(max, wanted)) - min) / step);
    // A step of a tenth has no exact binary form.
    const next = Number((min + steps * step).toFixed(MOST_DECIMALS));
    if (next !== value) onChange(next);
  };
  const takeTyped = (): void => {
    const wanted = typed === null ? null : parseNumber(lang, typed);
    setTyped(null);
    if (wanted !== null) take(wanted);
  };
  const onKey = (event: KeyboardEvent): void => {
    switch (event.key) {
      case 'Enter':
        takeTyped();
        return;
      case 'Escape':
        setTyped(null);
        return;
      case 'ArrowUp':
      case 'ArrowDown':
        event.preventDefault();
        setTyped(null);
        take(value + (event.key === 'ArrowUp' ? step : -step));
    }
  };
  return (
    <div className="value-field">
      <input
        className="input input-value"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        value={typed ?? format.number(value, MOST_DECIMALS)}
        disabled={isDisabled}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={takeTyped}
        onKeyDown={onKey}
      />
      {children}
    </div>
  );
}
