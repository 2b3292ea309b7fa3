import { memo, type ReactNode, useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

type Props = {
  /** What is said about it. */
  about: ReactNode;
  children: ReactNode;
  className?: string;
};

/** Something that explains itself on focus, on hover and, for fingers, on a press. */
export const Explained = memo(function Explained({ about, children, className = 'explained' }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <TooltipTrigger delay={200} closeDelay={100} isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={className} onPress={() => setOpen(true)}>
        {children}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {about}
      </Tooltip>
    </TooltipTrigger>
  );
});
