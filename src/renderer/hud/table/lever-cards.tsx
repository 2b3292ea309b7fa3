import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { type Act, useChair } from '../use-desk.ts';
import { Glossed } from '../words/glossed.tsx';
import { useWords } from '../words/use-words.ts';
import { LeverFigures } from './lever-figures.tsx';

/** The levers of this chair, each with both its edges equally large. */
export function LeverCards({ onAct }: { onAct: (act: Act) => void }) {
  const { t } = useLanguage();
  const words = useWords();
  const { table, seat, whyNot } = useChair();
  return (
    <ul className="lever-cards">
      {table.partOf(seat).levers.map(({ id, gain, otherEdge }) => {
        const refusal = whyNot({ type: 'playLever', lever: id });
        const title = words.say(`lever.${id}.title`);
        return (
          <li key={id} className="lever-card">
            <h3>{title}</h3>
            <p className="second">
              <Glossed text={words.maybe(`lever.${id}.reason`) ?? ''} />
            </p>
            <p className="lever-edge">
              <strong>{t('levers.gain')}</strong> <Glossed text={words.say(`lever.${id}.gain`)} />
            </p>
            <LeverFigures effects={gain} />
            <p className="lever-edge">
              <strong>{t('levers.edge')}</strong> <Glossed text={words.say(`lever.${id}.edge`)} />
            </p>
            <LeverFigures effects={otherEdge} />
            <Button
              className="button button-main"
              aria-label={t('levers.playIt', { lever: title })}
              isDisabled={refusal !== null}
              onPress={() => onAct({ type: 'playLever', lever: id })}
            >
              {refusal ? t(`refusal.${refusal}`) : t('levers.play')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
