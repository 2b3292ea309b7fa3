import { useState } from 'react';
import { Button } from 'react-aria-components';
import { AdvisersButton } from '../advisers/advisers-button.tsx';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useIsNarrow } from '../shell/use-is-narrow.ts';
import { type Act, useChair } from '../use-desk.ts';
import { AskForm } from './ask-form.tsx';
import { LeverCards } from './lever-cards.tsx';
import { MinutesList } from './minutes-list.tsx';
import { PublicForm } from './public-form.tsx';
import { RevealForm } from './reveal-form.tsx';

const kinds = ['ask', 'reveal', 'levers', 'caucus', 'public', 'pause'] as const;
type Kind = (typeof kinds)[number];

/** The one side action of a round, beside the offer; and the minutes. */
export function SideActionBar() {
  const { t } = useLanguage();
  const { facts, seat, table, act, whyNot, thinking } = useChair();
  const isNarrow = useIsNarrow();
  const [open, setOpen] = useState<Kind | 'minutes' | null>(null);
  const close = (): void => setOpen(null);
  const used = facts.sideActionUsed[seat];
  const closed = whyNot({ type: 'pause' });
  const missing: Partial<Record<Kind, boolean>> = {
    levers: table.partOf(seat).levers.length === 0,
    caucus: table.common.project === null,
  };
  const doIt = (what: Act): void => {
    act(what);
    close();
  };
  return (
    <nav className="side-actions" aria-label={t('side.title')}>
      <span className="side-label">{t(used ? 'side.used' : 'side.label')}</span>
      {kinds
        .filter((kind) => !missing[kind])
        .map((kind) => (
          <Button
            key={kind}
            className="button button-card"
            data-shortcut={kind}
            isDisabled={thinking || closed !== null}
            onPress={() => setOpen(kind)}
          >
            <strong>{t(`side.${kind}.name`)}</strong>
            <span className="side-hint">{t(`side.${kind}.hint`)}</span>
          </Button>
        ))}
      <AdvisersButton />
      {isNarrow ? null : (
        <Button className="button button-on-slate" data-shortcut="minutes" onPress={() => setOpen('minutes')}>
          {t('minutes.title')}
        </Button>
      )}
      <DialogBox title={t('side.ask.name')} isOpen={open === 'ask'} onClose={close}>
        <AskForm onAct={doIt} />
      </DialogBox>
      <DialogBox title={t('side.reveal.name')} isOpen={open === 'reveal'} onClose={close}>
        <RevealForm onAct={doIt} />
      </DialogBox>
      <DialogBox title={t('side.levers.name')} isOpen={open === 'levers'} onClose={close} size="wide">
        <LeverCards onAct={doIt} />
      </DialogBox>
      <DialogBox title={t('side.public.name')} isOpen={open === 'public'} onClose={close}>
        <PublicForm onAct={doIt} />
      </DialogBox>
      <DialogBox title={t('side.caucus.name')} isOpen={open === 'caucus'} onClose={close}>
        <p>{t('side.caucus.body')}</p>
        <Button className="button button-main" onPress={() => doIt({ type: 'caucus' })}>
          {t('side.caucus.do')}
        </Button>
      </DialogBox>
      <DialogBox title={t('side.pause.name')} isOpen={open === 'pause'} onClose={close}>
        <p>{t('side.pause.body')}</p>
        <Button className="button button-main" onPress={() => doIt({ type: 'pause' })}>
          {t('side.pause.do')}
        </Button>
      </DialogBox>
      <DialogBox title={t('minutes.title')} isOpen={open === 'minutes'} onClose={close} size="side">
        <MinutesList />
      </DialogBox>
    </nav>
  );
}
