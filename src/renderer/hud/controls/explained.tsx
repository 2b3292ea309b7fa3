import { memo, type ReactNode, useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';

type Props = {
  /** What is said about it. */
  about: ReactNode;
  children: ReactNode;
  className?: string;
  /** Where a press leads, if there is more to read. */
  onMore?: () => void;
};

/** Something that explains itself on focus, on hover and, for fingers, on a press, which may also lead to more. */
export const Explained = memo(function Explained({
  about,
  children,
  className = 'explained',
  onMore,
}: Props) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const press = (): void => {
    setOpen(onMore === undefined);
    onMore?.();
  };
  return (
    <TooltipTrigger delay={200} closeDelay={100} isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={className} onPress={press}>
        {children}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {about}
        {onMore ? <span className="tooltip-more">{t('codex.pressForMore')}</span> : null}
      </Tooltip>
    </TooltipTrigger>
  );
});
