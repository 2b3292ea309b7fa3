import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { RosterLine, TeacherView } from '#protocol/class/class-views.ts';
import type { TeacherOrder } from '#protocol/class/teacher-messages.ts';
import type { ClassTeacher } from '#session/class-teacher.ts';
import { Choice } from '../controls/choice.tsx';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';

const PLACES = ['player.a', 'player.b', 'mirror.a', 'mirror.b', 'observer'] as const;
type Place = (typeof PLACES)[number];

type Props = { teacher: ClassTeacher; view: TeacherView; line: RosterLine; onClose: () => void };

/** Seats one student by hand: a table, and what is done there. */
export function SeatDialog({ teacher, view, line, onClose }: Props) {
  const { t } = useLanguage();
  const [table, setTable] = useState(String(line.seat?.table ?? 1));
  const [place, setPlace] = useState<Place>('player.a');
  const last = view.tables.length + (view.stage === 'gathering' ? 1 : 0);
  const tables = Array.from({ length: Math.max(1, last) }, (_, at) => String(at + 1));
  const seat = (): void => {
    teacher.order(orderFor(line.member, Number(table), place));
    onClose();
  };
  return (
    <DialogBox title={t('class.roster.seatAsk', { name: line.codename })} isOpen onClose={onClose}>
      <div className="class-form">
        <Choice
          label={t('class.grid.table')}
          value={table}
          options={tables.map((id) => ({ id, text: t('class.grid.number', { n: Number(id) }) }))}
          onChange={setTable}
        />
        <Choice
          label={t('class.roster.place')}
          value={place}
          options={PLACES.map((id) => ({ id, text: t(`class.place.${id}`) }))}
          onChange={setPlace}
        />
        <p className="class-hint">{t('class.roster.placeHint')}</p>
        <div className="button-row">
          <Button className="button button-main" onPress={seat}>
            {t('class.roster.seatDo')}
          </Button>
        </div>
      </div>
    </DialogBox>
  );
}

function orderFor(member: number, table: number, place: Place): TeacherOrder {
  if (place === 'observer') return { type: 'attach', member, table, as: 'observer', seat: null };
  const seat = place.endsWith('.a') ? 'a' : 'b';
  return place.startsWith('mirror')
    ? { type: 'attach', member, table, as: 'mirror', seat }
    : { type: 'place', member, table, seat };
}
