import { useEffect, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { DialogBox } from '../controls/dialog-box.tsx';
import { Waiting } from '../controls/waiting.tsx';
import { useLanguage } from '../language/use-language.ts';
import { type Licence, loadLicences } from './load-licences.ts';

/** What the program is and what it is made of; opened by the document's event `vakhsh-about`. */
export function AboutBox() {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onAsk = (): void => setOpen(true);
    document.addEventListener('vakhsh-about', onAsk);
    return () => document.removeEventListener('vakhsh-about', onAsk);
  }, []);
  return (
    <DialogBox title={t('about.title')} isOpen={isOpen} onClose={() => setOpen(false)} size="wide">
      <p>{t('about.version', { version: import.meta.env.VITE_APP_VERSION })}</p>
      <p>{t('about.offline')}</p>
      <h3>{t('about.licences')}</h3>
      <LicenceList />
    </DialogBox>
  );
}

function LicenceList() {
  const { t } = useLanguage();
  const [licences, setLicences] = useState<readonly Licence[] | null | 'loading'>('loading');
  useEffect(() => {
    void loadLicences().then(setLicences);
  }, []);
  if (licences === 'loading') return <Waiting what={t('common.loading')} />;
  if (licences === null) return <p>{t('about.noLicences')}</p>;
  return (
    <>
      <p className="second">{t('about.licencesBody', { n: licences.length })}</p>
      <ul className="licence-list">
        {licences.map((licence) => (
          <li key={`${licence.name} ${licence.version}`}>
            <LicenceRow licence={licence} />
          </li>
        ))}
      </ul>
    </>
  );
}

function LicenceRow({ licence: { name, version, licence, text } }: { licence: Licence }) {
  const { t } = useLanguage();
  return (
    <Disclosure className="licence">
      <Heading level={4} className="licence-head">
        <Button slot="trigger" className="licence-name">
          {name} {version} · {licence}
        </Button>
      </Heading>
      <DisclosurePanel>
        <pre className="licence-text">{text === '' ? t('about.noText', { licence }) : text}</pre>
      </DisclosurePanel>
    </Disclosure>
  );
}
