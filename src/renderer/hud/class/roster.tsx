import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { RosterLine, TeacherView } from '#protocol/class/class-views.ts';
import type { ClassTeacher } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';
import { ConfirmedButton } from './confirmed-button.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { SeatDialog } from './seat-dialog.tsx';

type Props = { teacher: ClassTeacher; view: TeacherView };

/** Who has come, where each sits, and the PIN that brings a seat back. */
export function Roster({ teacher, view }: Props) {
  const { t } = useLanguage();
  const [asked, setAsked] = useState<{ what: 'seat' | 'rename'; member: number } | null>(null);
  const line = view.roster.find(({ member }) => member === asked?.member);
  const close = (): void => setAsked(null);
  if (view.roster.length === 0) return null;
  return (
    <section className="paper class-grid-box">
      <table className="plain-table class-grid">
        <caption>{t('class.roster.title', { n: view.roster.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('class.roster.name')}</th>
            <th scope="col">{t('class.roster.seat')}</th>
            <th scope="col">{t('class.roster.pin')}</th>
            <th scope="col">{t('class.grid.do')}</th>
          </tr>
        </thead>
        <tbody>
          {view.roster.map((one) => (
            <Row
              key={one.member}
              teacher={teacher}
              line={one}
              isOver={view.stage === 'debrief' || view.stage === 'ended'}
              onAsk={(what) => setAsked({ what, member: one.member })}
            />
          ))}
        </tbody>
      </table>
      {asked?.what === 'seat' && line ? (
        <SeatDialog teacher={teacher} view={view} line={line} onClose={close} />
      ) : null}
      {asked?.what === 'rename' && line ? (
        <RenameDialog teacher={teacher} line={line} onClose={close} />
      ) : null}
    </section>
  );
}

type RowProps = {
  teacher: ClassTeacher;
  line: RosterLine;
  isOver: boolean;
  onAsk: (what: 'seat' | 'rename') => void;
};

function Row({ teacher, line, isOver, onAsk }: RowProps) {
  const { t } = useLanguage();
  const { member, codename, here, pin, seat, observation, checks } = line;
  return (
    <tr>
      <th scope="row">
        {codename} {here ? null : <span className="class-away">{t('class.grid.away')}</span>}
      </th>
      <td>
        {seat ? t('class.roster.at', { table: seat.table, place: t(`class.place.${placeOf(seat)}`) }) : '–'}
        {checks.every((answer) => answer === null) ? null : (
          <span className="class-away">
            {' '}
            {t('class.roster.checks', {
              n: checks.filter((answer) => answer !== null).length,
              of: checks.length,
              right: checks.filter((answer) => answer === true).length,
            })}
          </span>
        )}
        {observation ? <span className="class-away"> {t('class.roster.sheetIn')}</span> : null}
      </td>
      <td>{pin}</td>
      <td className="button-row">
        <Button className="button button-small" isDisabled={isOver} onPress={() => onAsk('seat')}>
          {t('class.roster.seatBy')}
        </Button>
        <Button className="button button-small" onPress={() => onAsk('rename')}>
          {t('class.roster.rename')}
        </Button>
        <Button className="button button-small" onPress={() => teacher.order({ type: 'newPin', member })}>
          {t('class.roster.newPin')}
        </Button>
        <ConfirmedButton
          className="button-small"
          text={t('class.roster.remove')}
          title={t('class.roster.removeAsk', { name: codename })}
          body={t('class.roster.removeBody')}
          onConfirm={() => teacher.order({ type: 'remove', member })}
        />
      </td>
    </tr>
  );
}

function placeOf({ as, chair }: NonNullable<RosterLine['seat']>): string {
  return chair === null ? as : `${as}.${chair}`;
}
