import type { HostAddress } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';
import { QrSquares } from './qr-squares.tsx';

type Props = {
  code: string;
  address: HostAddress;
  /** Once the talks have begun only late students need it. */
  isSmall?: boolean;
};

/** What the class reads from the projector: where to go and what to type. */
export function JoinBoard({ code, address, isSmall = false }: Props) {
  const { t } = useLanguage();
  return (
    <section
      className={`paper class-board ${isSmall ? 'class-board-small' : ''}`}
      aria-label={t('class.board')}
    >
      <div>
        <p>{t('class.board.go')}</p>
        <p className="class-url">{address.url.replace('http://', '')}</p>
        <p>{t('class.board.type')}</p>
        <p className="class-digits">{code}</p>
      </div>
      <QrSquares squares={address.squares} label={t('class.board.scan')} />
    </section>
  );
}
