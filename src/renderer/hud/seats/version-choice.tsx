import { HintedChoice } from '../controls/hinted-choice.tsx';
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
    <HintedChoice
      label={t('seats.version')}
      value={isShort ? 'short' : 'full'}
      options={(['full', 'short'] as const).map((id) => ({
        id,
        text: t(`seats.version.${id}`),
        hint: t(`seats.version.${id}Hint`, { n: shortTerms }),
      }))}
      onChange={(version) => onChoose(version === 'short')}
    />
  );
}
