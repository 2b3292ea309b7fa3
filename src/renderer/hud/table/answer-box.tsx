import { useState } from 'react';
import { Button } from 'react-aria-components';
import { positionCount, type Term, type Weight, weightOf } from '#engine/index.ts';
import { Choice } from '../controls/choice.tsx';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useChair, useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';
import { SaidAs } from './said-as.tsx';
import { weights } from './weights.ts';

/** The other side has asked, and the answer can wait until the table was seen: one term is named, truly or not, and if asked where it would have to move. */
export function AnswerBox({ isPutOff, onPutOff }: { isPutOff: boolean; onPutOff: () => void }) {
  const { t } = useLanguage();
  const { facts, seat, view } = useChair();
  const { question } = facts;
  if (view.phase !== 'answering' || question === null || question.by === seat) return null;
  return (
    <DialogBox
      title={t(`answer.${question.about}`)}
      isOpen={!isPutOff}
      onClose={onPutOff}
      closeName={t('answer.later')}
    >
      <AnswerForm about={question.about} />
    </DialogBox>
  );
}

function AnswerForm({ about }: { about: 'matters' | 'works' }) {
  const { t } = useLanguage();
  const words = useWords();
  const { table, terms, view, facts, draft, act } = useDesk();
  const presetTerm = words.maybe('coach.answer.1.at') ?? view.own.preparation?.priorities[0] ?? terms[0]!.id;
  const [id, setId] = useState(presetTerm);
  const [said, setSaid] = useState<Weight | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const index = table.indexOf.get(id)!;
  const term = table.terms[index]!;
  const truth = weightOf(table, facts, view.own, id);
  const weight = said ?? truth;
  const towards = about === 'works' ? (chosen ?? draft.page.contract[index]!) : null;
  return (
    <>
      {words.maybe('coach.answer.1') ? <p className="coach-inside">{words.maybe('coach.answer.1')}</p> : null}
      <p>{t('answer.cost')}</p>
      <p>
        <SaidAs as="claim" /> {t('answer.body')}
      </p>
      <Choice
        label={t('answer.term')}
        value={id}
        options={tickedFirst(terms, view.own.preparation?.priorities ?? []).map((each) => ({
          id: each.id,
          text: t('answer.termOption', {
            term: words.term(each.id),
            weight: words.weight(weightOf(table, facts, view.own, each.id)),
          }),
        }))}
        onChange={(next) => {
          setId(next);
          setChosen(null);
          setSaid(null);
        }}
      />
      <Choice
        label={t('answer.weight')}
        value={weight}
        options={weights.map((each) => ({ id: each, text: words.weight(each) }))}
        onChange={setSaid}
      />
      {towards === null ? null : (
        <Choice
          label={t('answer.towards')}
          value={String(towards)}
          options={Array.from({ length: positionCount(term) }, (_, at) => ({
            id: String(at),
            text: words.value(term, at),
          }))}
          onChange={(at) => setChosen(Number(at))}
        />
      )}
      <p className="second">{t('answer.truth', { weight: words.weight(truth) })}</p>
      <Button
        className="button button-main"
        onPress={() => act({ type: 'answer', term: id, weight, towards })}
      >
        {t('answer.do')}
      </Button>
    </>
  );
}

/** What this chair ticked before the talks, then the rest as the table has it. */
function tickedFirst(terms: readonly Term[], ticked: readonly string[]): Term[] {
  return terms.toSorted((one, other) => Number(ticked.includes(other.id)) - Number(ticked.includes(one.id)));
}
