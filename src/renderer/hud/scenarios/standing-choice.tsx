import { Checkbox } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import type { PackTexts } from '../words/pack-texts.tsx';
import { PromiseLedger } from './promise-ledger.tsx';

/** What stands from finished games, and whether the next table begins with it; nothing while none is finished. */
export function StandingChoice({ texts }: { texts: ReadonlyMap<string, PackTexts> }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const standing = useSitting(({ context }) => context.standing);
  const carries = useSitting(({ context }) => context.carries);
  if (standing.length === 0) return null;
  return (
    <section className="paper standing" aria-labelledby="standing-heading">
      <h2 id="standing-heading" className="section-label">
        {t('standing.title')}
      </h2>
      <PromiseLedger standing={standing} texts={texts} />
      <Checkbox
        className="checkbox"
        isSelected={carries}
        onChange={(chosen) => send({ type: 'player.setCarries', carries: chosen })}
      >
        <span className="check-box" aria-hidden="true" />
        <span>{t('standing.carry')}</span>
      </Checkbox>
      <p className="second">{t(carries ? 'standing.carried' : 'standing.setAside')}</p>
    </section>
  );
}
