import { useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import { type Weight, weightOf } from '#engine/index.ts';
import { Choice } from '../controls/choice.tsx';
import { useLanguage } from '../language/use-language.ts';
import { type Act, useChair } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';
import { SaidAs } from './said-as.tsx';
import { weights } from './weights.ts';

/** Tells the other side how much a term matters: as a document, which is true, or as a claim, which may not be. */
export function RevealForm({ onAct }: { onAct: (act: Act) => void }) {
  const { t } = useLanguage();
  const words = useWords();
  const { table, terms, view, facts, whyNot } = useChair();
  const [term, setTerm] = useState(terms[0]!.id);
  const [as, setAs] = useState<'claim' | 'document'>('document');
  const [said, setSaid] = useState<Weight>('high');
  const truth = weightOf(table, facts, view.own, term);
  const weight = as === 'document' ? truth : said;
  const act: Act = { type: 'reveal', term, as, weight };
  return (
    <>
      <Choice
        label={t('reveal.term')}
        value={term}
        options={terms.map(({ id }) => ({ id, text: words.term(id) }))}
        onChange={setTerm}
      />
      <RadioGroup className="radio-row" value={as} onChange={(kind) => setAs(kind as typeof as)}>
        <Label className="field-label">{t('reveal.as')}</Label>
        {(['document', 'claim'] as const).map((kind) => (
          <Radio key={kind} value={kind} className="radio">
            <strong>
              <SaidAs as={kind} />
            </strong>
            <span className="second">{t(`reveal.${kind}Hint`)}</span>
          </Radio>
        ))}
      </RadioGroup>
      {as === 'claim' ? (
        <Choice
          label={t('reveal.weight')}
          value={said}
          options={weights.map((id) => ({ id, text: words.weight(id) }))}
          onChange={setSaid}
        />
      ) : null}
      <p>{t('reveal.truth', { weight: words.weight(truth) })}</p>
      <Button className="button button-main" isDisabled={whyNot(act) !== null} onPress={() => onAct(act)}>
        {t('reveal.do')}
      </Button>
    </>
  );
}
