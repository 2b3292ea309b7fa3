import type { ReactNode } from 'react';
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
  const { t } = useLanguage();
  const stepTo = (position: number): void => onChange(Math.max(0, Math.min(count - 1, position)));
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
          onChange={({ currentTarget }) => stepTo(Number(currentTarget.value))}
        />
        {children}
      </div>
      <Button
        className="button button-step"
        aria-label={t('control.less', { what: label })}
        isDisabled={isDisabled || value <= 0}
        onPress={() => stepTo(value - 1)}
      >
        <span className="sign-minus" aria-hidden="true" />
      </Button>
      <Button
        className="button button-step"
        aria-label={t('control.more', { what: label })}
        isDisabled={isDisabled || value >= count - 1}
        onPress={() => stepTo(value + 1)}
      >
        <span className="sign-plus" aria-hidden="true" />
      </Button>
    </div>
  );
}
