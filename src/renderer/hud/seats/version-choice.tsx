import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';

interface VersionChoiceProps {
  /** How many terms the short version leaves open. */
  readonly shortTerms: number;
  readonly isShort: boolean;
  readonly onChoose: (isShort: boolean) => void;
}

/** Every term of the contract, or a few with the others settled before the talks. */
export function VersionChoice({ shortTerms, isShort, onChoose }: VersionChoiceProps) {
  const { t } = useLanguage();
  return (
    <RadioGroup
      className="radio-row"
      value={isShort ? 'short' : 'full'}
      onChange={(version) => onChoose(version === 'short')}
    >
      <Label className="field-label">{t('seats.version')}</Label>
      <div className="radio-options">
        {(['full', 'short'] as const).map((version) => (
          <Radio key={version} value={version} className="radio">
            <strong>{t(`seats.version.${version}`)}</strong>
            <span className="second">{t(`seats.version.${version}Hint`, { n: shortTerms })}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
