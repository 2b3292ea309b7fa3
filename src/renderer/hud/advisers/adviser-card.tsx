import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Contract } from '#engine/index.ts';
import type { AdviserReading, HeardAdvice } from '#session/readings/read-advisers.ts';
import { readPackage } from '#session/readings/read-package.ts';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

type Props = {
  reading: AdviserReading;
  /** It was asked about this moment and has nothing to offer. */
  isSilent: boolean;
  isClosed: boolean;
  onAsk: () => void;
  onAdopt: (contract: Contract) => void;
};

const steps = 3;
/** Permille below which a package is no news of this round. */
const unlikely = 150;

/** One adviser: what it looks at, how its packages fared, what it has said so far, and the next step. */
export function AdviserCard({ reading, isSilent, isClosed, onAsk, onAdopt }: Props) {
  const { t } = useLanguage();
  const { adviser, heard } = reading;
  const step = heard?.step ?? 0;
  const id = `adviser-${adviser}`;
  return (
    <section className="adviser" aria-labelledby={id}>
      <h3 id={id}>{t(`adviser.${adviser}`)}</h3>
      <p className="second">
        {t(`adviser.${adviser}.looksAt`)} <Record reading={reading} />
      </p>
      {heard ? <Said heard={heard} onAdopt={onAdopt} /> : null}
      {isSilent ? <p>{t('advisers.silent')}</p> : null}
      {step < steps && !isSilent ? (
        <Button
          className="button"
          aria-label={t(`advisers.ask.${step + 1}.of`, { adviser: t(`adviser.${adviser}`) })}
          isDisabled={isClosed}
          onPress={onAsk}
        >
          {t(`advisers.ask.${step + 1}`)}
        </Button>
      ) : null}
    </section>
  );
}

function Record({ reading: { record } }: { reading: AdviserReading }) {
  const { t, format } = useLanguage();
  if (record.length === 0) return t('advisers.noRecord');
  const said = record.reduce((sum, { chance }) => sum + chance, 0) / record.length;
  return t('advisers.record', {
    n: record.length,
    accepted: record.filter(({ accepted }) => accepted).length,
    chance: format.percent(said / 10, 0),
  });
}

/** What has been heard, step by step; the package can be put into the draft, and taken back there. */
function Said({ heard, onAdopt }: { heard: HeardAdvice; onAdopt: (contract: Contract) => void }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, view, draft } = useDesk();
  const { contract, step, chance } = heard;
  const { page } = draft;
  const { gain, wins, gives, chapter, changes } = useMemo(
    () => readPackage(table, view, contract, page.contract),
    [table, view, contract, page],
  );
  const numbers = { points: format.signedPoints(gain), chance: format.percent(chance / 10, 0) };
  return (
    <div className="adviser-said">
      <p>
        {chapter ? t('advisers.look', { chapter: words.say(`chapter.${chapter}`) }) : t('advisers.stay')}{' '}
        {t('advisers.numbers', numbers)} {chance < unlikely ? t('advisers.early') : null}
      </p>
      {step >= 2 ? (
        <p>
          {wins ? t('advisers.wins', { term: words.term(wins) }) : t('advisers.winsNothing')}{' '}
          {gives ? t('advisers.gives', { term: words.term(gives) }) : t('advisers.givesNothing')}
        </p>
      ) : null}
      {step >= steps ? (
        <>
          {changes.length === 0 ? <p>{t('advisers.isDraft')}</p> : null}
          <ul className="adviser-package">
            {changes.map(({ index, to }) => (
              <li key={index}>
                {t('advisers.change', {
                  term: words.term(table.terms[index]!.id),
                  from: words.value(table.terms[index]!, page.contract[index]!),
                  to: words.value(table.terms[index]!, to),
                })}
              </li>
            ))}
          </ul>
          {changes.length === 0 ? null : (
            <Button className="button button-main" onPress={() => onAdopt(contract)}>
              {t('advisers.adopt')}
            </Button>
          )}
        </>
      ) : null}
    </div>
  );
}
