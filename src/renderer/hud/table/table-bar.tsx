import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { readNextDate } from '#session/readings/read-next-date.ts';
import { LibraryButtons } from '../codex/library-buttons.tsx';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { SettingsFields } from '../shell/settings-fields.tsx';
import { useChair } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';
import { WalkBox } from './walk-box.tsx';

/** Round and date, what the next date brings, and far from every other move the way out. */
export function TableBar() {
  const { t, format } = useLanguage();
  const { table, facts, send } = useChair();
  const [open, setOpen] = useState<'walk' | 'next' | 'menu' | null>(null);
  const close = (): void => setOpen(null);
  const { rounds, undated } = table.common;
  const nextName = t('table.next');
  return (
    <>
      <div className="round-box">
        <span>
          {t('table.round', { n: facts.round + 1, of: rounds.length })}
          {undated ? null : (
            <>
              {' · '}
              <strong>{format.date(rounds[facts.round]!.date, 'short')}</strong>
            </>
          )}
        </span>
        <span className="round-dots" aria-hidden="true">
          {rounds.map(({ date }, round) => (
            <span key={date} className={roundDot(round, facts.round)} />
          ))}
        </span>
        <NextFacts />
      </div>
      <Button className="button button-on-slate" data-shortcut="next" onPress={() => setOpen('next')}>
        {nextName}
      </Button>
      <span className="bar-space" />
      <Button className="button button-on-slate" onPress={() => setOpen('menu')}>
        {t('table.menu')}
      </Button>
      <Button className="button button-walk" onPress={() => setOpen('walk')}>
        {t('table.walkAway')}
      </Button>
      {open === 'walk' ? <WalkBox onClose={close} /> : null}
      <DialogBox title={nextName} isOpen={open === 'next'} onClose={close}>
        <NextDateBody />
      </DialogBox>
      <DialogBox title={t('table.menu')} isOpen={open === 'menu'} onClose={close}>
        <SettingsFields isFull />
        <p className="second">{t('table.leaveHint')}</p>
        <div className="button-row">
          <Button
            className="button"
            onPress={() => {
              close();
              document.dispatchEvent(new Event('vakhsh-keys'));
            }}
          >
            {t('keys.title')}
          </Button>
          <LibraryButtons className="button" onOpen={close} />
          <Button className="button" onPress={() => send({ type: 'player.wentToTitle' })}>
            {t('common.backToTitle')}
          </Button>
        </div>
      </DialogBox>
    </>
  );
}

function roundDot(round: number, now: number): string {
  if (round === now) return 'round-dot round-now';
  return round < now ? 'round-dot round-past' : 'round-dot';
}

/** The two things that the next date moves for this chair: the cost that both expect, and what leaving is worth. */
function NextFacts() {
  const { t, format } = useLanguage();
  const { table, view } = useChair();
  const next = useMemo(() => readNextDate(table, view), [table, view]);
  if (!next || table.common.undated) return null;
  const facts = [
    next.cost === null
      ? null
      : t('nextDate.costShort', {
          from: format.number(view.facts.economics.expectedCost / 1_000),
          to: format.number(next.cost / 1_000),
        }),
    next.walkAwayBy === 0
      ? null
      : t('nextDate.leavingShort', { points: format.signedPoints(next.walkAwayBy) }),
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : (
    <span className="next-facts">{t('nextDate.short', { facts: facts.join(' · ') })}</span>
  );
}

function NextDateBody() {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, view } = useChair();
  const next = useMemo(() => readNextDate(table, view), [table, view]);
  if (!next) return <p>{t('nextDate.none')}</p>;
  const { rounds, undated } = table.common;
  if (undated) return <p>{t('nextDate.plain', { n: view.facts.round + 2, of: rounds.length })}</p>;
  return (
    <>
      <p>
        <strong>{format.date(next.date)}</strong> ({t(`season.${next.season}`)})
      </p>
      <ul className="plain-list">
        {next.walkAwayBy === 0 ? null : (
          <li>
            {t('nextDate.walkAway', {
              points: format.signedPoints(next.walkAwayBy),
              from: format.points(view.own.walkAway),
              to: format.points(view.own.walkAway + next.walkAwayBy),
            })}
          </li>
        )}
        {next.cost === null ? null : (
          <li>
            {t('nextDate.cost', {
              money: format.money(next.cost),
              from: format.money(view.facts.economics.expectedCost),
            })}
          </li>
        )}
        {next.events.map((id) => (
          <li key={id}>{t('nextDate.event', { event: words.say(`event.${id}.title`) })}</li>
        ))}
      </ul>
      <p className="second">{t('nextDate.hint')}</p>
      {table.common.ladders.map(({ id, rungs }) => (
        <p key={id}>
          <strong>
            {t('nextDate.ladder', {
              name: words.say(`ladder.${id}.name`),
              n: view.facts.ladders[id] ?? 0,
              of: rungs,
            })}
          </strong>{' '}
          {words.say(`ladder.${id}.rung.${view.facts.ladders[id] ?? 0}`)}
        </p>
      ))}
    </>
  );
}
