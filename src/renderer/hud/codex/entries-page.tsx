import { useMemo, useState } from 'react';
import { Button, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { type CodexKind, codexKinds } from '#scenarios/codex/codex-schema.ts';
import type { CodexEntry } from '#scenarios/codex/create-codex.ts';
import type { Library } from '#scenarios/codex/library.ts';
import { useLanguage } from '../language/use-language.ts';
import { useIsNarrow } from '../shell/use-is-narrow.ts';
import { EntryView } from './entry-view.tsx';
import type { LibraryPlace } from './library-context.ts';
import { searchCodex } from './search-codex.ts';

type Props = { library: Library; entry: string | null; onGo: (place: LibraryPlace) => void };

/** Entries that a reader may begin with. */
const beginnings = ['rogun-plant', 'sangtuda-1', 'tadaz', 'vakhsh-river', 'pay-off-period', 'guarantee'];

/** All entries with a search; the chosen one is read beside the list, or in its place where there is little room. */
export function EntriesPage({ library, entry: id, onGo }: Props) {
  const { t } = useLanguage();
  const isNarrow = useIsNarrow();
  const [question, setQuestion] = useState('');
  const [read, setRead] = useState<readonly string[]>([]);
  const search = useMemo(() => searchCodex(library.codex), [library]);
  const found = useMemo(() => search(question), [search, question]);
  const entry = id === null ? null : library.codex.entry(id);
  const go = (to: string): void => {
    if (entry && entry.id !== to) setRead([...read, entry.id]);
    onGo({ page: 'entries', entry: to });
  };
  const back = (): void => {
    onGo({ page: 'entries', entry: read.at(-1) ?? null });
    setRead(read.slice(0, -1));
  };
  const isListShown = !isNarrow || entry === null;
  return (
    <div className="codex">
      {isListShown ? (
        <div className="codex-list">
          <label className="codex-search">
            <span className="field-label">{t('codex.search')}</span>
            <input
              className="input"
              type="search"
              value={question}
              onChange={(change) => setQuestion(change.target.value)}
              onKeyDown={({ key }) => key === 'Enter' && found[0] && go(found[0].id)}
            />
          </label>
          <p className="second" role="status">
            {t('codex.found', { n: found.length })}
          </p>
          <EntryList found={found} isGrouped={question.trim() === ''} chosen={id} onChoose={go} />
        </div>
      ) : null}
      {entry ? (
        <EntryView
          library={library}
          entry={entry}
          onGo={onGo}
          onEntry={go}
          onBack={read.length > 0 || isNarrow ? back : null}
        />
      ) : isNarrow ? null : (
        <CodexBeginning library={library} onEntry={go} />
      )}
    </div>
  );
}

/** What the codex shows before an entry is chosen: what it is for, and where one may begin. */
function CodexBeginning({ library, onEntry }: { library: Library; onEntry: (id: string) => void }) {
  const { t } = useLanguage();
  return (
    <div className="codex-entry">
      <h2>{t('codex.begin')}</h2>
      <p className="codex-entry-text">{t('codex.hint')}</p>
      <ul className="codex-links">
        {beginnings.map((id) => (
          <li key={id}>
            <Button className="button" onPress={() => onEntry(id)}>
              {library.codex.entry(id)?.name ?? id}
            </Button>
          </li>
        ))}
      </ul>
      <div className="codex-kinds">
        {codexKinds.map((kind) => (
          <KindBeginning
            key={kind}
            kind={kind}
            entries={library.codex.entries.filter((entry) => entry.kind === kind)}
            onEntry={onEntry}
          />
        ))}
      </div>
    </div>
  );
}

/** Entries of each kind that stand on the most records, as a taste of it. */
const tasteOfKind = 4;

type KindProps = { kind: CodexKind; entries: readonly CodexEntry[]; onEntry: (id: string) => void };

function KindBeginning({ kind, entries, onEntry }: KindProps) {
  const { t } = useLanguage();
  const taste = entries
    .toSorted((one, other) => other.facts.length - one.facts.length)
    .filter(({ id }) => !beginnings.includes(id))
    .slice(0, tasteOfKind);
  return (
    <section aria-labelledby={`codex-kind-${kind}`}>
      <h3 id={`codex-kind-${kind}`}>{t(`codex.kinds.${kind}`)}</h3>
      <p className="second">{t('codex.found', { n: entries.length })}</p>
      <ul className="codex-taste">
        {taste.map(({ id, name }) => (
          <li key={id}>
            <Button className="explained word-link" onPress={() => onEntry(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type ListProps = {
  found: readonly CodexEntry[];
  isGrouped: boolean;
  chosen: string | null;
  onChoose: (id: string) => void;
};

function EntryList({ found, isGrouped, chosen, onChoose }: ListProps) {
  const { t } = useLanguage();
  const line = ({ id, name, kind }: CodexEntry) => (
    <ListBoxItem key={id} id={id} className="listbox-item codex-item" textValue={name}>
      <span>{name}</span>
      {isGrouped ? null : <span className="second">{t(`codex.kind.${kind}`)}</span>}
    </ListBoxItem>
  );
  return (
    <ListBox
      className="listbox codex-items"
      aria-label={t('codex.entries')}
      selectionMode="single"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onChoose(String(key));
      }}
      renderEmptyState={() => <p className="codex-none">{t('codex.none')}</p>}
    >
      {isGrouped
        ? codexKinds.map((kind) => (
            <ListBoxSection key={kind}>
              <Header className="codex-kind">{t(`codex.kinds.${kind}`)}</Header>
              {found.filter((entry) => entry.kind === kind).map(line)}
            </ListBoxSection>
          ))
        : found.map(line)}
    </ListBox>
  );
}
