import { memo, type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';

type Props = {
  label: string;
  /** Position from 0 to `count` − 1. */
  value: number;
  count: number;
  /** The value in words, shown by the thumb and read aloud. */
  text: string;
  onChange: (position: number) => void;
  isDisabled?: boolean;
  /** Further marks on the track. */
  children?: ReactNode;
};

/**
 * A slider over positions with a − and a + beside it, so that no dragging is needed. The browser's own range control:
 * unlike the library's it can read a value out in words.
 */
export function StepSlider({ label, value, count, text, onChange, isDisabled = false, children }: Props) {
  const latest = useRef({ value, onChange });
  useLayoutEffect(() => {
    latest.current = { value, onChange };
  });
  const step = useCallback((by: 1 | -1) => latest.current.onChange(latest.current.value + by), []);
  return (
    <div className="step-slider">
      <div className="slider-track">
        <input
          type="range"
          className="slider"
          value={value}
          min={0}
          max={count - 1}
          step={1}
          disabled={isDisabled}
          aria-label={label}
          aria-valuetext={text}
          onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
        />
        {children}
      </div>
      <StepButton by={-1} label={label} isDisabled={isDisabled || value <= 0} onStep={step} />
      <StepButton by={1} label={label} isDisabled={isDisabled || value >= count - 1} onStep={step} />
    </div>
  );
}

type StepButtonProps = {
  by: 1 | -1;
  label: string;
  isDisabled: boolean;
  /** The same function at every step, so that the button need not be drawn again. */
  onStep: (by: 1 | -1) => void;
};

const StepButton = memo(function StepButton({ by, label, isDisabled, onStep }: StepButtonProps) {
  const { t } = useLanguage();
  return (
    <Button
      className="button button-step"
      aria-label={t(by < 0 ? 'control.less' : 'control.more', { what: label })}
      isDisabled={isDisabled}
      onPress={() => onStep(by)}
    >
      <span className={by < 0 ? 'sign-minus' : 'sign-plus'} aria-hidden="true" />
    </Button>
  );
});
