import { memo, useMemo } from 'react';
import type { BlockReading, BlockStand } from '#engine/index.ts';
import { type DraftReading, readDraft } from '#session/readings/read-draft.ts';
import { readHomeStops } from '#session/readings/read-home-stops.ts';
import { readTheirs } from '#session/readings/read-theirs.ts';
import { readValueScales } from '#session/readings/read-value-scales.ts';
import { Explained } from '../controls/explained.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useChair, useDesk, useGame } from '../use-desk.ts';
import { outlookKeys } from '../words/outlook-keys.ts';
import { useWords } from '../words/use-words.ts';
import { useSteadyScale } from './use-steady-scale.ts';
import { ValueBar } from './value-bar.tsx';
import { ValueOutlook } from './value-outlook.tsx';

/** What this draft is worth: to me, to them as far as I can guess, and at home. */
export function ValuePanel() {
  const { t, format } = useLanguage();
  const { table, terms, view, draft } = useDesk();
  const { minutes } = useGame();
  const { contract } = draft.page;
  const mine = useMemo(() => readDraft(table, view, contract), [table, view, contract]);
  const theirs = useMemo(() => readTheirs(table, view, contract, minutes), [table, view, contract, minutes]);
  const scales = useMemo(() => readValueScales(table, view), [table, view]);
  const { round } = view.facts;
  const myScale = useSteadyScale(round, scales.mine, [mine.band.low, mine.band.high, mine.value]);
  const theirScale = useSteadyScale(round, scales.theirs, [theirs.low, theirs.high]);
  const gap = mine.value - mine.walkAway;
  return (
    <section className="panel paper" data-coach="worth" aria-labelledby="worth-heading">
      <h2 id="worth-heading" className="panel-title">
        {t('worth.title')}
      </h2>
      <p className="worth-line">
        <span>{t('worth.toYou')}</span>
        <strong className="mine">{format.points(mine.value)}</strong>
        <span className={gap < 0 ? 'below' : 'second'}>
          {t(gap < 0 ? 'worth.below' : 'worth.above', {
            points: format.number(Math.abs(gap) / 1_000),
            line: format.number(mine.walkAway / 1_000),
          })}
        </span>
      </p>
      <ValueBar
        side="mine"
        value={mine.value}
        band={mine.band}
        line={{ low: mine.walkAway, high: mine.walkAway }}
        wish={mine.ownLine}
        scale={myScale}
      />
      <ValueOutlook mine={mine} />
      <p className="worth-line">
        <span>{t('worth.toThem')}</span>
        <strong className="theirs">
          {t('worth.about', {
            low: format.number(theirs.low / 1_000),
            high: format.number(theirs.high / 1_000),
          })}
        </strong>
        <span className="second">{t('worth.known', { n: theirs.known, of: terms.length })}</span>
      </p>
      <ValueBar
        side="theirs"
        value={theirs.low}
        band={theirs}
        line={theirs.walkAway}
        wish={null}
        scale={theirScale}
      />
      <TheirHome />
      <HomeLine blocks={mine.blocks} vote={mine.vote} />
    </section>
  );
}

/** What their home leans against in this draft, as far as they have said so. */
function TheirHome() {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, view, draft } = useDesk();
  const { minutes } = useGame();
  const { contract } = draft.page;
  const stops = useMemo(
    () => readHomeStops(table, view, contract, minutes),
    [table, view, contract, minutes],
  );
  if (stops.length === 0) return null;
  const named = stops.map(({ term: id, refused }) =>
    t('moves.homePlace', {
      term: words.term(id),
      value: words.value(table.terms[table.indexOf.get(id)!]!, refused),
    }),
  );
  return <p className="worth-note below">{t('worth.theirHome', { stops: format.list(named) })}</p>;
}

function HomeLine({ blocks, vote }: Pick<DraftReading, 'blocks' | 'vote'>) {
  const { t } = useLanguage();
  if (blocks.length === 0) return null;
  return (
    <div className="home-line">
      <p className="worth-line">
        <span>{t('home.atHome')}</span>
        <strong className={vote.type === 'passes' ? 'agree' : 'below'}>
          {t(outlookKeys[vote.type], { yes: vote.yes, total: vote.total })}
        </strong>
      </p>
      <ul className="block-bar">
        {blocks.map((reading) => (
          <li key={reading.block.id} className="block-place" style={{ flexGrow: reading.block.weight }}>
            <BlockCell block={reading.block} stand={reading.stand} mood={reading.mood} />
          </li>
        ))}
      </ul>
      <p className="worth-note">
        {(['against', 'leaning'] as const).map((stand) => (
          <BlockNames key={stand} stand={stand} blocks={blocks} />
        ))}
      </p>
    </div>
  );
}

/** One block's votes; its name, stand and reason are told on focus and hover. */
const BlockCell = memo(function BlockCell({
  block,
  stand,
  mood,
}: Pick<BlockReading, 'block' | 'stand' | 'mood'>) {
  const { t } = useLanguage();
  const words = useWords();
  const { seat } = useChair();
  const name = t('homeVote.blockName', {
    block: words.private(seat, `block.${block.id}.name`),
    weight: block.weight,
  });
  const reason = mood
    ? t(`home.mood.${mood}`)
    : words.maybePrivate(seat, `block.${block.id}.${reasonKeys[stand]}`);
  return (
    <Explained
      className={`block-cell block-${stand}`}
      about={
        <>
          <strong>
            {name}: {t(`home.${stand}`)}
          </strong>
          <br />
          {reason}
        </>
      }
    >
      <span className="block-mark" />
      <span aria-hidden="true">{block.weight}</span>
      <span className="visually-hidden">
        {name}: {t(`home.${stand}`)}
      </span>
    </Explained>
  );
});

const reasonKeys = { firm: 'yes', leaning: 'leans', against: 'no' } as const;

/** The blocks that stand alike, by name. */
function BlockNames({ stand, blocks }: { stand: BlockStand; blocks: readonly BlockReading[] }) {
  const { t } = useLanguage();
  const words = useWords();
  const { seat } = useChair();
  const names = blocks
    .filter((reading) => reading.stand === stand)
    .map(({ block }) => words.private(seat, `block.${block.id}.name`));
  if (names.length === 0) return null;
  return <span>{t(`home.names.${stand}`, { names: names.join('; ') })} </span>;
}
