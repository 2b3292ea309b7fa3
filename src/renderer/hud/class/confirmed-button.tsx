import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ConfirmBox } from '../controls/confirm-box.tsx';

type Props = {
  text: string;
  title: string;
  body: string;
  onConfirm: () => void;
  className?: string;
  isDisabled?: boolean;
};

/** A button that asks once more. */
export function ConfirmedButton({ text, title, body, onConfirm, className = '', isDisabled = false }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button className={`button ${className}`} isDisabled={isDisabled} onPress={() => setIsOpen(true)}>
        {text}
      </Button>
      <ConfirmBox
        title={title}
        body={body}
        confirm={text}
        isOpen={isOpen}
        onConfirm={onConfirm}
        onClose={() => setIsOpen(false)}
      />
    </>
  );
}
