import { useContext, useEffect, useState } from 'react';
import type { Library } from '#scenarios/codex/library.ts';
import { useLanguage } from '../language/use-language.ts';
import { TablesContext } from '../scenarios/tables-context.ts';
import { FactLine } from './fact-line.tsx';
import { SourceLine } from './source-line.tsx';

/** Where everything comes from: what marks mean, the article's slips, disagreements, gaps, our choices, all sources. */
export function SourcesPage({ library }: { library: Library }) {
  const { t } = useLanguage();
  const { facts, codex } = library;
  return (
    <div className="sources">
      <section aria-labelledby="sources-marks">
        <h2 id="sources-marks">{t('sources.marks')}</h2>
        <p>
          {t('sources.article', { title: facts.sources.find(({ id }) => id === 'article')?.title ?? '' })}
        </p>
        <dl className="sources-marks">
          {(['article', 'beyond', 'model'] as const).map((origin) => (
            <div key={origin}>
              <dt>{t(`origin.${origin}`)}</dt>
              <dd>{t(`sources.origin.${origin}`)}</dd>
            </div>
          ))}
          {(['high', 'medium', 'low'] as const).map((confidence) => (
            <div key={confidence}>
              <dt>{t(`confidence.${confidence}`)}</dt>
              <dd>{t(`sources.confidence.${confidence}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="sources-errors">
        <h2 id="sources-errors">{t('sources.errors')}</h2>
        <p>{t('sources.errorsAbout', { n: facts.corrections.length })}</p>
        <ol className="correction-list">
          {facts.corrections.map((fact) => (
            <li key={fact.id}>
              <p>
                <span className="correction-mark">{t('sources.says')}</span> {fact.claim}
              </p>
              <p>
                <span className="correction-mark">{t('sources.right')}</span>{' '}
                <strong>{fact.statement}</strong>
              </p>
              <p>{fact.reason}</p>
              <SourceLine fact={fact} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="sources-differ">
        <h2 id="sources-differ">{t('sources.differ')}</h2>
        {codex.disagreements.map(({ text, facts: behind }) => (
          <details key={text} className="sources-part">
            <summary>{text}</summary>
            <ul className="fact-list">
              {behind.map((fact) => (
                <li key={fact.id}>
                  <FactLine fact={fact} onTimeline={null} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
      <section aria-labelledby="sources-gaps">
        <h2 id="sources-gaps">{t('sources.gaps')}</h2>
        <ul>
          {codex.gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      </section>
      <ModelChoices />
      <AllSources library={library} />
    </div>
  );
}

interface TableChoices {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly string[];
}

/** What no record gives and we chose, table by table, in the tables' own words. */
function ModelChoices() {
  const { t, lang } = useLanguage();
  const tables = useContext(TablesContext);
  const [choices, setChoices] = useState<readonly TableChoices[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const all = tables?.loadCards().then((cards) =>
      Promise.all(
        cards.map(async ({ id }): Promise<TableChoices> => {
          const texts = await tables.loadTexts(id, lang, 'public');
          const own = Object.entries(texts).filter(([key]) => /^choice\.(?!.*\.source$)/.test(key));
          return { id, title: texts['table.title'] ?? id, texts: own.map(([, text]) => text) };
        }),
      ),
    );
    all?.then((loaded) => isCurrent && setChoices(loaded));
    return () => {
      isCurrent = false;
    };
  }, [tables, lang]);
  return (
    <section aria-labelledby="sources-choices">
      <h2 id="sources-choices">{t('sources.choices')}</h2>
      <p>{t('sources.choicesAbout')}</p>
      {choices.map(({ id, title, texts }) => (
        <details key={id} className="sources-part">
          <summary>{title}</summary>
          <ul>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function AllSources({ library: { facts } }: { library: Library }) {
  const { t } = useLanguage();
  const [asked, setAsked] = useState('');
  const wanted = asked.trim().toLowerCase();
  const shown = facts.sources.filter(({ title }) => title.toLowerCase().includes(wanted));
  const records = new Map<string, number>();
  for (const { source } of facts.all) records.set(source.id, (records.get(source.id) ?? 0) + 1);
  return (
    <section aria-labelledby="sources-all">
      <h2 id="sources-all">{t('sources.all')}</h2>
      <label className="codex-search">
        <span className="field-label">{t('sources.search')}</span>
        <input
          className="input"
          type="search"
          value={asked}
          onChange={(change) => setAsked(change.target.value)}
        />
      </label>
      <p className="second" role="status">
        {t('sources.count', { n: shown.length })}
      </p>
      <ul className="source-list">
        {shown.map(({ id, title, url, leaked }) => (
          <li key={id}>
            {title} <span className="second">{t('sources.records', { n: records.get(id) ?? 0 })}</span>
            {leaked ? <span className="second"> {t('codex.leaked')}</span> : null}
            {url === null ? null : <span className="fact-address">{url}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
