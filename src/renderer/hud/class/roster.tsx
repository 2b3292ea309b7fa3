import { Button } from 'react-aria-components';
import type { TeacherView } from '#protocol/class/class-views.ts';
import type { ClassTeacher } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';
import { ConfirmedButton } from './confirmed-button.tsx';

type Props = { teacher: ClassTeacher; view: TeacherView };

/** Who has come, where each sits, and the PIN that brings a seat back. */
export function Roster({ teacher, view }: Props) {
  const { t } = useLanguage();
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
          {view.roster.map(({ member, codename, here, pin, seat }) => (
            <tr key={member}>
              <th scope="row">
                {codename} {here ? null : <span className="class-away">{t('class.grid.away')}</span>}
              </th>
              <td>{seat ? t('class.roster.at', { table: seat.table, chair: seat.chair }) : '–'}</td>
              <td>{pin}</td>
              <td className="button-row">
                <Button
                  className="button button-small"
                  onPress={() => teacher.order({ type: 'newPin', member })}
                >
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
          ))}
        </tbody>
      </table>
    </section>
  );
}
