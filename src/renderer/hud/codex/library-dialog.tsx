import { useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Library } from '#scenarios/codex/library.ts';
import { DialogBox } from '../controls/dialog-box.tsx';
import { Waiting } from '../controls/waiting.tsx';
import { useLanguage } from '../language/use-language.ts';
import { TimelinePage } from '../timeline/timeline-page.tsx';
import { CreditsPage } from './credits-page.tsx';
import { EntriesPage } from './entries-page.tsx';
import type { LibraryPlace, LibrarySource } from './library-context.ts';
import { SourcesPage } from './sources-page.tsx';

type Props = {
  source: LibrarySource;
  place: LibraryPlace;
  onGo: (place: LibraryPlace) => void;
  onClose: () => void;
};

const pages = ['entries', 'timeline', 'sources', 'credits'] as const;
const beginnings: Readonly<Record<LibraryPlace['page'], LibraryPlace>> = {
  entries: { page: 'entries', entry: null },
  timeline: { page: 'timeline', event: null },
  sources: { page: 'sources' },
  credits: { page: 'credits' },
};

/** The codex over the screen: entries, timeline, sources and credits. */
export function LibraryDialog({ source, place, onGo, onClose }: Props) {
  const { t, lang } = useLanguage();
  const [library, setLibrary] = useState<Library | null | 'waiting'>('waiting');
  useEffect(() => {
    let isCurrent = true;
    source.load(lang).then((loaded) => isCurrent && setLibrary(loaded));
    return () => {
      isCurrent = false;
    };
  }, [source, lang]);
  return (
    <DialogBox title={t('codex.title')} isOpen onClose={onClose} size="full">
      {library === 'waiting' ? <Waiting what={t('codex.loading')} /> : null}
      {library === null ? <p>{t('codex.unreadable')}</p> : null}
      {library !== null && library !== 'waiting' ? (
        <Tabs
          className="tabs library"
          selectedKey={place.page}
          onSelectionChange={(page) => onGo(beginnings[page as LibraryPlace['page']])}
        >
          <TabList className="tab-list" aria-label={t('codex.pages')}>
            {pages.map((page) => (
              <Tab key={page} id={page} className="tab">
                {t(`codex.page.${page}`)}
              </Tab>
            ))}
          </TabList>
          <TabPanel id="entries" className="library-page">
            <EntriesPage
              library={library}
              entry={place.page === 'entries' ? place.entry : null}
              onGo={onGo}
            />
          </TabPanel>
          <TabPanel id="timeline" className="library-page">
            <TimelinePage
              library={library}
              event={place.page === 'timeline' ? place.event : null}
              onGo={onGo}
            />
          </TabPanel>
          <TabPanel id="sources" className="library-page">
            <SourcesPage library={library} />
          </TabPanel>
          <TabPanel id="credits" className="library-page">
            <CreditsPage />
          </TabPanel>
        </Tabs>
      ) : null}
    </DialogBox>
  );
}
