import { useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import { positionCount } from '#engine/index.ts';
import { Choice } from '../controls/choice.tsx';
import { useLanguage } from '../language/use-language.ts';
import { type Act, useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** Sets a floor for oneself in public; going past it later costs points. */
export function PublicForm({ onAct }: { onAct: (act: Act) => void }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, terms, draft, whyNot } = useDesk();
  const [id, setId] = useState(terms[0]!.id);
  const [side, setSide] = useState<'atLeast' | 'atMost'>('atMost');
  const [chosen, setChosen] = useState<number | null>(null);
  const index = table.indexOf.get(id)!;
  const term = table.terms[index]!;
  const position = chosen ?? draft.page.contract[index]!;
  const act: Act = { type: 'speakPublicly', term: id, position, side };
  return (
    <>
      <p>{t('public.body', { points: format.points(table.common.audienceCost) })}</p>
      <Choice
        label={t('public.term')}
        value={id}
        options={terms.map((each) => ({ id: each.id, text: words.term(each.id) }))}
        onChange={(next) => {
          setId(next);
          setChosen(null);
        }}
      />
      <RadioGroup className="radio-row" value={side} onChange={(next) => setSide(next as typeof side)}>
        <Label className="field-label">{t('public.side')}</Label>
        {(['atLeast', 'atMost'] as const).map((each) => (
          <Radio key={each} value={each} className="radio">
            <strong>{t(`public.${each}`)}</strong>
          </Radio>
        ))}
      </RadioGroup>
      <Choice
        label={t('public.value')}
        value={String(position)}
        options={Array.from({ length: positionCount(term) }, (_, at) => ({
          id: String(at),
          text: words.value(term, at),
        }))}
        onChange={(at) => setChosen(Number(at))}
      />
      <Button className="button button-main" isDisabled={whyNot(act) !== null} onPress={() => onAct(act)}>
        {t('public.do')}
      </Button>
    </>
  );
}
