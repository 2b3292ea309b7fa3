import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { type BlockReading, readHome } from '#engine/index.ts';
import { readHomeOutlook } from '#session/readings/read-home-outlook.ts';
import { readRibbon } from '#session/readings/read-ribbon.ts';
import { ContractList } from '../controls/contract-list.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { RibbonStrip } from '../table/ribbon-strip.tsx';
import { useDesk } from '../use-desk.ts';
import { outlookKeys } from '../words/outlook-keys.ts';
import { useWords } from '../words/use-words.ts';
import { HowItCame } from './how-it-came.tsx';

/** Both have shaken hands; now this chair's home is asked. */
export function HomeVoteScreen() {
  const { t } = useLanguage();
  const words = useWords();
  const { table, view, facts, seat, act, thinking } = useDesk();
  const deal = facts.handshake!.contract;
  const blocks = useMemo(() => readHome(table, facts, view.own, deal), [table, facts, view, deal]);
  const ribbon = useMemo(() => readRibbon(table, facts, view.own, deal), [table, facts, view, deal]);
  const vote = readHomeOutlook(table, view, deal, blocks);
  const voted = facts.votes[seat];
  const go = (
    <Button
      className="button button-main"
      isDisabled={voted !== null || thinking}
      onPress={() => act({ type: 'putToVote' })}
    >
      {t('homeVote.put')}
    </Button>
  );
  return (
    <Screen name="home-vote" title={t('homeVote.title')} bar={go}>
      <div className="two-columns">
        <section className="paper" aria-labelledby="blocks-heading">
          <h2 id="blocks-heading" className="section-label">
            {t('homeVote.blocks', { role: words.side(seat) })}
          </h2>
          <p>
            <strong className={vote.type === 'passes' ? 'agree' : 'below'}>
              {t(outlookKeys[vote.type], { yes: vote.yes, total: vote.total })}
            </strong>
          </p>
          <ul className="block-list">
            {blocks.map((reading) => (
              <BlockRow key={reading.block.id} reading={reading} />
            ))}
          </ul>
          <p className="second">{t('homeVote.promiseHint')}</p>
        </section>
        <section className="paper" aria-labelledby="deal-heading">
          <h2 id="deal-heading" className="section-label">
            {t('homeVote.deal')}
          </h2>
          <HowItCame />
          <ContractList terms={table.terms} contract={deal} />
          {ribbon ? <RibbonStrip ribbon={ribbon} seat={seat} isPainted={false} /> : null}
        </section>
      </div>
    </Screen>
  );
}

/** Which of a block's texts gives its reason. */
const reasonKeys = { firm: 'yes', leaning: 'leans', against: 'no' } as const;

function BlockRow({ reading: { block, stand, mood, promised } }: { reading: BlockReading }) {
  const { t } = useLanguage();
  const words = useWords();
  const { seat, act, whyNot } = useDesk();
  const name = words.private(seat, `block.${block.id}.name`);
  const reason = mood
    ? t(`home.mood.${mood}`)
    : words.maybePrivate(seat, `block.${block.id}.${reasonKeys[stand]}`);
  const canPromise = whyNot({ type: 'promiseAtHome', block: block.id }) === null;
  return (
    <li className="block-row">
      <span className={`block-stand block-${promised ? 'firm' : stand}`}>
        <span className="block-mark" aria-hidden="true" />
        {promised ? t('home.promised') : t(`home.${stand}`)}
      </span>
      <div className="block-words">
        <strong>{t('homeVote.blockName', { block: name, weight: block.weight })}</strong>
        {reason ? <p className="second">{reason}</p> : null}
      </div>
      {canPromise ? (
        <Button
          className="button"
          aria-label={t('homeVote.promiseTo', { block: name })}
          onPress={() => act({ type: 'promiseAtHome', block: block.id })}
        >
          {t('homeVote.promise')}
        </Button>
      ) : null}
    </li>
  );
}
