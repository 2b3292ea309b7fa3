import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { DialogBox } from './dialog-box.tsx';

type Props = {
  title: string;
  body: string;
  /** Text of the button that does it. */
  confirm: string;
  /** What is done breaks nothing, it only binds. */
  isHarmless?: boolean;
  isOpen: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once more before something that cannot be taken back. */
export function ConfirmBox({ title, body, confirm, isHarmless = false, isOpen, onConfirm, onClose }: Props) {
  const { t } = useLanguage();
  const doIt = (): void => {
    onClose();
    onConfirm();
  };
  return (
    <DialogBox title={title} isOpen={isOpen} onClose={onClose} role="alertdialog">
      <p>{body}</p>
      <div className="button-row">
        <Button className="button" autoFocus onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button className={isHarmless ? 'button button-main' : 'button button-danger'} onPress={doIt}>
          {confirm}
        </Button>
      </div>
    </DialogBox>
  );
}
