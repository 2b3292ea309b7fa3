import { useState } from 'react';
import { Button } from 'react-aria-components';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { AdvisersPanel } from './advisers-panel.tsx';

/** Opens the advisers beside the table. */
export function AdvisersButton() {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button
        className="button button-on-slate"
        data-shortcut="advisers"
        data-coach="advisers"
        onPress={() => setOpen(true)}
      >
        {t('advisers.title')}
      </Button>
      <DialogBox title={t('advisers.title')} isOpen={isOpen} onClose={close} size="side">
        <AdvisersPanel onDone={close} />
      </DialogBox>
    </>
  );
}
