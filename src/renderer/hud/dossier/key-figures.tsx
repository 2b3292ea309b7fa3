import { useContext, useEffect, useState } from 'react';
import type { KeyFigure } from '#session/readings/read-key-figures.ts';
import { Explained } from '../controls/explained.tsx';
import type { Format } from '../language/format.ts';
import type { Translate } from '../language/messages.ts';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { Glossed } from '../words/glossed.tsx';
import { FiguresContext } from './figures-context.ts';

/** The figures that stand at the beginning, each with its source and whether the article has it. */
export function KeyFigures() {
  const { t, format } = useLanguage();
  const { table } = useDesk();
  const load = useContext(FiguresContext);
  const [figures, setFigures] = useState<readonly KeyFigure[]>([]);
  useEffect(() => {
    let isCurrent = true;
    load?.(table.common).then((loaded) => isCurrent && setFigures(loaded));
    return () => {
      isCurrent = false;
    };
  }, [load, table]);
  if (figures.length === 0) return null;
  return (
    <section className="paper" aria-labelledby="figures-heading">
      <h2 id="figures-heading" className="section-label">
        {t('dossier.figures')}
      </h2>
      <dl className="figure-list">
        {figures.map((figure) => (
          <div key={figure.id} className="figure-line">
            <dt>{quantity(figure, t, format)}</dt>
            <dd>
              <Glossed text={figure.statement} />
              <span className="figure-source">
                {t('dossier.source', {
                  date: format.date(figure.date, 'short'),
                  title: figure.source.title,
                })}{' '}
                <OriginSign figure={figure} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Whether the article has a figure and how well it is attested: a sign, filled or empty, that says so. */
function OriginSign({ figure: { inArticle, confidence } }: { figure: KeyFigure }) {
  const { t } = useLanguage();
  const origin = inArticle ? 'article' : 'beyond';
  const meaning = t('dossier.origin', {
    origin: t(`origin.${origin}`),
    confidence: t(`confidence.${confidence}`),
  });
  return (
    <Explained className={`origin-sign origin-${origin} confidence-${confidence}`} about={meaning}>
      <span className="visually-hidden">{meaning}</span>
    </Explained>
  );
}

function quantity({ value, unit }: KeyFigure, t: Translate, format: Format): string {
  if (value === null) return '';
  const n =
    typeof value === 'number'
      ? format.number(value, 1)
      : value.map((each) => format.number(each, 1)).join('–');
  return unit === null ? n : t(`unit.${unit}`, { n });
}
