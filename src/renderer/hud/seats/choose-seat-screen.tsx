import { useState } from 'react';
import { Button, Input, Label, NumberField, Radio, RadioGroup } from 'react-aria-components';
import { otherSeat, SEATS, type SeatId } from '#engine/index.ts';
import { counterpartId, seatCounterpart } from '#session/counterparts.ts';
import { Seal } from '../controls/seal.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useTableCards } from '../scenarios/use-table-cards.ts';
import { Screen } from '../shell/screen.tsx';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { useWords } from '../words/use-words.ts';
import { CounterpartChoice } from './counterpart-choice.tsx';
import { freshSeed, largestSeed } from './fresh-seed.ts';
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
  const back = (
    <>
      {chosen === null ? null : (
        <Button className="button button-on-slate" onPress={() => send({ type: 'player.wentToTables' })}>
          {t('seats.otherTable')}
        </Button>
      )}
      <Button className="button button-on-slate" onPress={() => send({ type: 'player.wentToTitle' })}>
        {t('common.backToTitle')}
      </Button>
    </>
  );
  return (
    <Screen
      name="seats"
      title={t('seats.title', { table: words.say('table.title').split(': ')[0]! })}
      bar={back}
    >
      <p className="lead">{words.maybe('table.lesson')}</p>
      <RadioGroup
        className="seat-cards"
        value={two ? null : seat}
        isDisabled={two}
        onChange={(id) => setSeat(id as SeatId)}
      >
        <Label className="section-label">{t(two ? 'seats.bothChairs' : 'seats.whichChair')}</Label>
        <div className="seat-card-row">
          {SEATS.map((id) => (
            <Radio key={id} value={id} className="seat-card" data-seat={id}>
              {roles ? <Seal actor={roles[id]} side={id === 'a' ? 'mine' : 'theirs'} /> : null}
              <span className="seat-card-text">
                <strong className="seat-role">{words.role(id)}</strong>
                <span>{words.maybe(`person.${id}.name`) ?? ''}</span>
                <span className="second">{words.maybe(`seat.${id}.wants`)}</span>
              </span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div className="seat-settings paper">
        <div>
          <div className="seat-questions">
            <RadioGroup
              className="radio-row"
              value={two ? 'person' : 'computer'}
              onChange={(who) => setTwo(who === 'person')}
            >
              <Label className="field-label">{t('seats.opponent')}</Label>
              <div className="radio-options">
                {(['computer', 'person'] as const).map((who) => (
                  <Radio key={who} value={who} className="radio">
                    <strong>{t(`seats.opponent.${who}`)}</strong>
                    <span className="second">{t(`seats.opponent.${who}Hint`)}</span>
                  </Radio>
                ))}
              </div>
            </RadioGroup>
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
          <NumberField
            className="number-field"
            value={seed}
            minValue={0}
            maxValue={largestSeed}
            formatOptions={{ useGrouping: false }}
            onChange={(value) => setSeed(Number.isNaN(value) ? 0 : value)}
          >
            <Label className="field-label">{t('seats.seed')}</Label>
            <Input className="input" />
          </NumberField>
          <Button className="button" onPress={() => setSeed(freshSeed())}>
            {t('seats.newSeed')}
          </Button>
          <p className="second">{t('seats.seedHint')}</p>
          {minutes === null ? null : <p className="second">{t('seats.minutes', { n: minutes })}</p>}
          <Button className="button button-main button-large" onPress={start}>
            {t(two ? 'seats.beginTwo' : 'seats.begin')}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
