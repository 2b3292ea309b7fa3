import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { type LibraryPlace, useLibrary } from './library-context.ts';

/** The ways into the codex and onto the timeline. */
export function LibraryButtons({ className, onOpen }: { className: string; onOpen?: () => void }) {
  const { t } = useLanguage();
  const library = useLibrary();
  const open = (place: LibraryPlace): void => {
    onOpen?.();
    library.open(place);
  };
  if (!library.isHere) return null;
  return (
    <>
      <Button className={className} onPress={() => open({ page: 'entries', entry: null })}>
        {t('codex.title')}
      </Button>
      <Button className={className} onPress={() => open({ page: 'timeline', event: null })}>
        {t('codex.page.timeline')}
      </Button>
    </>
  );
}
