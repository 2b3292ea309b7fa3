import type { HostAddress } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';

type Props = { code: string; address: HostAddress };

/** What the class reads from the projector: where to go and what to type. */
export function JoinBoard({ code, address }: Props) {
  const { t } = useLanguage();
  const size = address.squares.length;
  const path = address.squares
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <section className="paper class-board" aria-label={t('class.board')}>
      <div>
        <p>{t('class.board.go')}</p>
        <p className="class-url">{address.url.replace('http://', '')}</p>
        <p>{t('class.board.type')}</p>
        <p className="class-digits">{code}</p>
      </div>
      <svg
        className="class-squares"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t('class.board.scan')}
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
    </section>
  );
}
