import { Button } from 'react-aria-components';
import { SEATS, type Standing } from '#engine/index.ts';
import type { TableCard } from '#session/table-card.ts';
import { Seal } from '../controls/seal.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import type { PackTexts } from '../words/pack-texts.tsx';
import { StandingChoice } from './standing-choice.tsx';
import { useTableCards } from './use-table-cards.ts';
import { useTableTexts } from './use-table-texts.ts';

const none: readonly Standing[] = [];

/** Which of the bundled tables to sit down at. */
export function ChooseScenarioScreen() {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const cards = useTableCards();
  const texts = useTableTexts(cards?.map(({ id }) => id) ?? []);
  const standing = useSitting(({ context }) => (context.carries ? context.standing : none));
  const back = (
    <Button className="button button-on-slate" onPress={() => send({ type: 'player.wentToTitle' })}>
      {t('common.backToTitle')}
    </Button>
  );
  return (
    <Screen name="scenarios" title={t('scenarios.title')} bar={back}>
      {cards && texts ? (
        <>
          <ul className="table-cards">
            {cards.map((card) => (
              <li key={card.id}>
                <TableCardButton card={card} texts={texts.get(card.id) ?? {}} takesUp={takenUpBy(card)} />
              </li>
            ))}
          </ul>
          <StandingChoice texts={texts} />
        </>
      ) : (
        <p className="lead">{t('common.loading')}</p>
      )}
    </Screen>
  );

  /** Short names of the finished tables that this one would begin with. */
  function takenUpBy({ looksAt }: TableCard): string[] {
    return standing
      .filter(({ table }) => looksAt.includes(table))
      .map(({ table }) => texts?.get(table)?.['table.title']?.split(': ')[0] ?? table);
  }
}

type CardProps = { card: TableCard; texts: PackTexts; takesUp: readonly string[] };

function TableCardButton({ card, texts, takesUp }: CardProps) {
  const { t, format } = useLanguage();
  const { send } = useSittingActor();
  const title = texts['table.title'] ?? card.id;
  const [place, ...subject] = title.split(': ');
  const record = card.record ? texts[`record.${card.record.id}`] : null;
  return (
    <Button
      className="table-card"
      data-table={card.id}
      onPress={() => send({ type: 'player.choseTable', scenario: card.id })}
    >
      <span className="table-card-name">
        <strong>{place}</strong>
        <span className="table-card-subject">{subject.join(': ')}</span>
        <span className="table-card-seals">
          {SEATS.map((seat) => (
            <Seal key={seat} actor={card.roles[seat]} side={seat === 'a' ? 'mine' : 'theirs'} />
          ))}
        </span>
      </span>
      <span className="table-card-about">
        <span className="table-card-dates">
          {t('scenarios.window', {
            from: format.date(card.from, 'short'),
            to: format.date(card.to, 'short'),
          })}
        </span>
        <span className="table-card-lesson">{texts['table.lesson']}</span>
        {takesUp.length === 0 ? null : (
          <span className="table-card-standing">
            {t('scenarios.takesUp', { tables: format.list(takesUp) })}
          </span>
        )}
        {record ? <span className="second">{t('scenarios.record', { record })}</span> : null}
        <span className="table-card-foot">
          <Level level={levels.indexOf(card.difficulty) + 1} />
          <span className="table-card-level">{t(`scenarios.difficulty.${card.difficulty}`)}</span>
          <span>
            {t('scenarios.size', { minutes: card.minutes, rounds: card.rounds, terms: card.terms })}
          </span>
        </span>
      </span>
    </Button>
  );
}

const levels = ['easy', 'middle', 'hard'];

/** One to three steps filled; the word beside it says the same. */
function Level({ level }: { level: number }) {
  return (
    <span className="level" aria-hidden="true">
      {levels.map((name, at) => (
        <span key={name} className={at < level ? 'level-step level-full' : 'level-step'} />
      ))}
    </span>
  );
}
