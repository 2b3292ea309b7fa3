import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';

type Props = {
  title: string;
  isOpen: boolean;
  /** Null where the dialog asks something that has to be answered. */
  onClose: (() => void) | null;
  /** What leaving it is called where that is more than closing. */
  closeName?: string;
  children: ReactNode;
  /** A confirmation interrupts; everything else is a plain dialog. */
  role?: 'dialog' | 'alertdialog';
  size?: 'small' | 'wide' | 'side' | 'full';
};

/** A dialog over the screen; Escape and the close button leave it. */
export function DialogBox({
  title,
  isOpen,
  onClose,
  closeName,
  children,
  role = 'dialog',
  size = 'small',
}: Props) {
  const { t } = useLanguage();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose?.())}
      isDismissable={role === 'dialog' && onClose !== null}
      isKeyboardDismissDisabled={onClose === null}
    >
      <Modal className={`modal modal-${size}`}>
        <Dialog role={role} className="dialog">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {onClose ? (
              <Button className="button button-quiet" onPress={onClose}>
                {closeName ?? t('common.close')}
              </Button>
            ) : null}
          </header>
          <div className="dialog-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
