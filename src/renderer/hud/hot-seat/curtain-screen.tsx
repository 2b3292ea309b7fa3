import { Button } from 'react-aria-components';
import { chairDue } from '#session/hot-seat/chair-due.ts';
import { Seal } from '../controls/seal.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { useSittingActor } from '../sitting-context.ts';
import { useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** Between two persons at one machine: it says whose turn it is, and hides everything else. */
export function CurtainScreen() {
  const { t } = useLanguage();
  const words = useWords();
  const { send } = useSittingActor();
  const game = useGame();
  const due = chairDue(game);
  if (due === null) return null;
  const back = (
    <Button className="button button-on-slate" onPress={() => send({ type: 'player.wentToTitle' })}>
      {t('common.backToTitle')}
    </Button>
  );
  return (
    <Screen name="curtain" title={t('curtain.title', { who: words.side(due) })} bar={back}>
      <section className="paper curtain" data-seat={due}>
        <Seal actor={game.table.common.roles[due]} side={due === 'a' ? 'mine' : 'theirs'} />
        <p className="lead">{t('curtain.body', { who: words.role(due) })}</p>
        <p>{t('curtain.away')}</p>
        <Button
          className="button button-main button-large"
          onPress={() => send({ type: 'player.liftedCurtain' })}
        >
          {t('curtain.lift', { who: words.side(due) })}
        </Button>
      </section>
    </Screen>
  );
}
