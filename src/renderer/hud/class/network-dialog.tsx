import { useEffect } from 'react';
import type { ClassTeacher, HostAddress, TeacherNow } from '#session/class-teacher.ts';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { QrSquares } from './qr-squares.tsx';
import { TakeInFiles } from './take-in-files.tsx';

const LOOK_AGAIN_MS = 3_000;
const SIGNS = ['loads', 'refused', 'pages', 'other'] as const;

type Props = {
  teacher: ClassTeacher;
  now: TeacherNow;
  code: string;
  address: HostAddress;
  onClose: () => void;
};

/** Tries the way from a phone, tells what has come through, what a firewall looks like, and what goes without a network. */
export function NetworkDialog({ teacher, now, code, address, onClose }: Props) {
  const { t } = useLanguage();
  const { lookAgain } = teacher;
  useEffect(() => {
    const timer = setInterval(lookAgain, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [lookAgain]);
  const reached = now.host?.reached ?? [];
  return (
    <DialogBox title={t('class.net.title')} isOpen onClose={onClose} size="wide">
      <div className="class-board">
        <div>
          <p>{t('class.net.open')}</p>
          <p className="class-url">{address.reach.url.replace('http://', '')}</p>
        </div>
        <QrSquares squares={address.reach.squares} label={t('class.board.scan')} />
      </div>
      <section aria-live="polite">
        <h3>{t('class.net.reached')}</h3>
        {reached.length === 0 ? <p className="class-hint">{t('class.net.nobody')}</p> : null}
        <ul>
          {reached.map(({ address: from, kind, line }) => (
            <li key={`${from}-${kind}`}>
              {t(line ? 'class.net.device' : 'class.net.deviceNoLine', {
                kind: t(`class.net.${kind}`),
                from,
              })}
            </li>
          ))}
        </ul>
      </section>
      <h3>{t('class.net.signs')}</h3>
      <dl className="class-notes">
        {SIGNS.map((sign) => (
          <div key={sign}>
            <dt>{t(`class.net.${sign}`)}</dt>
            <dd>{t(`class.net.${sign}.do`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('class.net.without')}</h3>
      <TakeInFiles teacher={teacher} code={code} />
      <p>{t('class.net.withoutBody')}</p>
    </DialogBox>
  );
}
