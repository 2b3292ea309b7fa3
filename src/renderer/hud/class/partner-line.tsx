import { Button } from 'react-aria-components';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSittingActor } from '../sitting-context.ts';

type Props = { student: ClassStudent; now: StudentNow };

/** Where two share a chair: who holds the pen, how it goes over, and the offer that the other suggests. */
export function PartnerLine({ student, now }: Props) {
  const { t, format } = useLanguage();
  const { send } = useSittingActor();
  const { place, suggestion } = now;
  if (!place?.seat || place.partners.length === 0) return null;
  const holdsPen = place.seat.as === 'player';
  const names = format.list(place.partners);
  return (
    <>
      <span>
        {t(holdsPen ? 'class.pair.withPen' : 'class.pair.without', { names, name: place.partners[0]! })}
      </span>
      {holdsPen || place.penIsFree ? (
        <Button className="button button-small" onPress={student.handPen}>
          {t(holdsPen ? 'class.pair.hand' : 'class.pair.take')}
        </Button>
      ) : null}
      {holdsPen && suggestion ? (
        <span className="class-suggestion" role="status">
          {t('class.pair.suggested')}{' '}
          <Button
            className="button button-small button-main"
            onPress={() => {
              send({ type: 'player.wroteDraft', ...suggestion });
              student.putSuggestionAway();
            }}
          >
            {t('class.pair.use')}
          </Button>{' '}
          <Button className="button button-small" onPress={student.putSuggestionAway}>
            {t('class.pair.away')}
          </Button>
        </span>
      ) : null}
    </>
  );
}
