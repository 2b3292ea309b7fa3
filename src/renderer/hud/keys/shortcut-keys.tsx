import { useEffect, useState } from 'react';
import { useLibrary } from '../codex/library-context.ts';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { isForGame } from './is-for-game.ts';
import { libraryKeys, rowKeys, shortcuts } from './shortcuts.ts';

/** Hears the single keys of the game, and shows them all on "?". */
export function ShortcutKeys() {
  const { t } = useLanguage();
  const { open } = useLibrary();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isForGame(event)) return;
      if (event.key === '?') setOpen(true);
      else if (event.key.toLowerCase() === libraryKeys.entries) open({ page: 'entries', entry: null });
      else if (event.key.toLowerCase() === libraryKeys.timeline) open({ page: 'timeline', event: null });
      else if (!pressShortcut(event.key.toLowerCase())) return;
      event.preventDefault();
    };
    const onAsk = (): void => setOpen(true);
    document.addEventListener('keydown', onKey);
    document.addEventListener('vakhsh-keys', onAsk);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('vakhsh-keys', onAsk);
    };
  }, [open]);
  return (
    <DialogBox title={t('keys.title')} isOpen={isOpen} onClose={() => setOpen(false)} size="wide">
      <dl className="key-list">
        {shortcuts.map(({ key, name }) => (
          <KeyLine key={key} keys={key.toUpperCase()} what={t(`keys.${name}`)} />
        ))}
        <KeyLine keys="J / K" what={t('keys.rows')} />
        <KeyLine keys={t('keys.space')} what={t('keys.replayPlay')} />
        <KeyLine keys="← / →" what={t('keys.replayStep')} />
        <KeyLine keys="Home / End" what={t('keys.replayEnds')} />
        <KeyLine keys="1 – 9" what={t('keys.replayChapter')} />
        <KeyLine keys={libraryKeys.entries.toUpperCase()} what={t('keys.codex')} />
        <KeyLine keys={libraryKeys.timeline.toUpperCase()} what={t('keys.timeline')} />
        <KeyLine keys="Tab" what={t('keys.tab')} />
        <KeyLine keys="Esc" what={t('keys.escape')} />
        <KeyLine keys="?" what={t('keys.overlay')} />
      </dl>
      <p className="second">{t('keys.hint')}</p>
    </DialogBox>
  );
}

function KeyLine({ keys, what }: { keys: string; what: string }) {
  return (
    <div className="key-line">
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{what}</dd>
    </div>
  );
}

function pressShortcut(key: string): boolean {
  if (key in rowKeys) return goToRow(rowKeys[key as keyof typeof rowKeys]);
  const known = shortcuts.find((shortcut) => shortcut.key === key);
  const button = known && document.querySelector<HTMLButtonElement>(`[data-shortcut=${known.name}]`);
  if (!button || button.disabled) return false;
  button.click();
  return true;
}

/** Moves the focus to the next or the previous row's slider, or to its name where it is folded. */
function goToRow(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('.sheet-rows fieldset.row')];
  if (rows.length === 0) return false;
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const next = now < 0 ? (by > 0 ? 0 : rows.length - 1) : (now + by + rows.length) % rows.length;
  const row = rows[next]!;
  const slider = row.querySelector<HTMLElement>('input[type=range]:enabled');
  (slider ?? row.querySelector<HTMLElement>('button:enabled'))?.focus();
  return true;
}
