import { useState } from 'react';
import { Button } from 'react-aria-components';
import { otherSeat, type SeatId } from '#engine/index.ts';
import { counterpartId, seatCounterpart } from '#session/counterparts.ts';
import { HintedChoice } from '../controls/hinted-choice.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useTableCards } from '../scenarios/use-table-cards.ts';
import { Screen } from '../shell/screen.tsx';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { useWords } from '../words/use-words.ts';
import { ChairCards } from './chair-cards.tsx';
import { CounterpartChoice } from './counterpart-choice.tsx';
import { freshSeed } from './fresh-seed.ts';
import { SeedField } from './seed-field.tsx';
import { VersionChoice } from './version-choice.tsx';

/** Chair, counterpart and seed of a new game at the table that was chosen or brought. */
export function ChooseSeatScreen() {
  const { t } = useLanguage();
  const words = useWords();
  const { send } = useSittingActor();
  const last = useSitting(({ context }) => context.choice);
  const chosen = useSitting(({ context }) => context.chosen);
  const brought = useSitting(({ context }) => context.brought?.scenario.public ?? null);
  const cards = useTableCards();
  const scenario = brought?.id ?? chosen ?? '';
  const card = cards?.find(({ id }) => id === scenario);
  const { minutes, roles } = brought ?? card ?? { minutes: null, roles: null };
  const shortTerms = brought ? (brought.short?.open.length ?? null) : (card?.shortTerms ?? null);
  const [short, setShort] = useState(last?.short ?? false);
  const [seat, setSeat] = useState<SeatId>(last?.seat ?? 'a');
  const [wanted, setWanted] = useState(last?.character ?? 'fair');
  const [seed, setSeed] = useState(freshSeed);
  const counterpart = seatCounterpart(wanted, scenario, otherSeat(seat));
  const character = counterpartId(counterpart);
  const [two, setTwo] = useState(useSitting(({ context }) => context.two));
  const start = (): void =>
    send({
      type: 'player.tookSeat',
      scenario,
      seat: two ? 'a' : seat,
      character: two ? null : character,
      seed,
      ...(short && shortTerms !== null ? { short: true } : {}),
    });
  return (
    <Screen
      name="seats"
      title={t('seats.title', { table: words.say('table.title').split(': ')[0]! })}
      bar={
        <>
          <WayBack isChosen={chosen !== null} />
          <Button className="button button-main" onPress={start}>
            {t(two ? 'seats.beginTwo' : 'seats.begin')}
          </Button>
        </>
      }
    >
      <p className="lead">{words.maybe('table.lesson')}</p>
      <ChairCards roles={roles} seat={two ? null : seat} onChoose={setSeat} />
      <div className="seat-settings paper">
        <div>
          <div className="seat-questions">
            <HintedChoice
              label={t('seats.opponent')}
              value={two ? 'person' : 'computer'}
              options={(['computer', 'person'] as const).map((id) => ({
                id,
                text: t(`seats.opponent.${id}`),
                hint: t(`seats.opponent.${id}Hint`),
              }))}
              onChange={(who) => setTwo(who === 'person')}
            />
            {shortTerms === null ? null : (
              <VersionChoice shortTerms={shortTerms} isShort={short} onChoose={setShort} />
            )}
          </div>
          {two ? null : (
            <CounterpartChoice
              scenario={scenario}
              seat={otherSeat(seat)}
              counterpart={counterpart}
              onChoose={(next) => setWanted(counterpartId(next))}
            />
          )}
        </div>
        <div className="seed-row">
          <SeedField seed={seed} onChange={setSeed} />
          {minutes === null ? null : <p className="second">{t('seats.minutes', { n: minutes })}</p>}
        </div>
      </div>
    </Screen>
  );
}

function WayBack({ isChosen }: { isChosen: boolean }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  return (
    <>
      {isChosen ? (
        <Button className="button button-on-slate" onPress={() => send({ type: 'player.wentToTables' })}>
          {t('seats.otherTable')}
        </Button>
      ) : null}
      <Button className="button button-on-slate" onPress={() => send({ type: 'player.wentToTitle' })}>
        {t('common.backToTitle')}
      </Button>
    </>
  );
}
