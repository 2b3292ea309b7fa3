import { Button } from 'react-aria-components';
import { otherSeat, SEATS, type SeatId } from '#engine/index.ts';
import { temperOfRecord } from '#session/counterparts.ts';
import type { RecordReel } from '#session/replay/reel.ts';
import type { TakeOver } from '#session/replay/take-over.ts';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { freshSeed } from '../seats/fresh-seed.ts';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { SidesHead } from '../words/sides-head.tsx';
import { useWords } from '../words/use-words.ts';

type Props = {
  reel: RecordReel;
  takeOver: TakeOver;
  at: number;
  isOpen: boolean;
  onClose: () => void;
};

/** Sits down in the record: from where both sides stood, with what is filled in marked. */
export function TakeOverBox({ reel, takeOver, at, isOpen, onClose }: Props) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { send } = useSittingActor();
  const scenario = reel.scenario.public.id;
  const { terms, rounds } = reel.scenario.public;
  const round = rounds.findIndex(({ date }) => date === takeOver.opens) + 1;
  const sit = (seat: SeatId): void =>
    send({
      type: 'player.tookSeat',
      scenario,
      seat,
      character: temperOfRecord(scenario, otherSeat(seat)) ?? 'fair',
      seed: freshSeed(),
      from: { date: takeOver.date, positions: takeOver.positions },
    });
  return (
    <DialogBox title={t('replay.takeOver')} isOpen={isOpen} onClose={onClose} size="wide">
      <p>
        {t('takeOver.begins', {
          date: format.date(takeOver.opens),
          round,
          rounds: rounds.length,
        })}
      </p>
      <Outlook at={at} />
      <table className="plain-table words-table">
        <SidesHead first={t('replay.term')} seats={SEATS} />
        <tbody>
          {terms.map((term, index) => (
            <tr key={term.id}>
              <th scope="row">{words.term(term.id)}</th>
              {SEATS.map((seat) => (
                <td key={seat}>
                  {words.value(term, takeOver.positions[seat][index]!)}
                  {takeOver.filled[seat].includes(term.id) ? (
                    <span className="filled-mark">{t('takeOver.filled')}</span>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="second">{t('takeOver.filledNote')}</p>
      <div className="button-row">
        {SEATS.map((seat) => (
          <Button key={seat} className="button button-main" onPress={() => sit(seat)}>
            {t('takeOver.sit', { side: words.role(seat) })}
          </Button>
        ))}
      </div>
    </DialogBox>
  );
}

/** What was left to win on the day on which the game begins; where nothing was, the honest result. */
function Outlook({ at }: { at: number }) {
  const { t, format } = useLanguage();
  const zone = useSitting(({ context }) => context.modelReckoning?.openings[at]?.zone ?? null);
  if (!zone) return null;
  if (zone.contracts === 0) return <p className="take-over-empty">{t('takeOver.noZone')}</p>;
  return (
    <p>
      {t('takeOver.zone', {
        share: format.percent(zone.share * 100, 1),
        passable: format.number(zone.passable),
      })}
    </p>
  );
}
