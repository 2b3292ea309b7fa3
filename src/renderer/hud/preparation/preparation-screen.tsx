import { useMemo, useState } from 'react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Input,
  Label,
  NumberField,
  Radio,
  RadioGroup,
} from 'react-aria-components';
import { readDraft } from '#session/readings/read-draft.ts';
import { readRibbon } from '#session/readings/read-ribbon.ts';
import { StepSlider } from '../controls/step-slider.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { RibbonStrip } from '../table/ribbon-strip.tsx';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

const most = 3;

/** What matters, which year, where to stop and one thing to do beforehand. */
export function PreparationScreen() {
  const { t, format } = useLanguage();
  const words = useWords();
  const { seat, table, terms, view, facts, act } = useDesk();
  const draft = table.draftIn(facts);
  const reading = useMemo(() => readDraft(table, view, draft), [table, view, draft]);
  const ribbon = useMemo(() => readRibbon(table, facts, view.own, draft), [table, facts, view, draft]);
  const [priorities, setPriorities] = useState<string[]>([]);
  const [firstYear, setFirstYear] = useState(ribbon?.firstHostYear ?? 2020);
  const [ownLine, setOwnLine] = useState(Math.ceil(view.own.walkAway / 1_000));
  const [action, setAction] = useState('none');
  const { preparations } = table.partOf(seat);
  const years = ribbon?.years.map(({ year }) => year) ?? [];
  const done = (): void =>
    act({
      type: 'prepare',
      priorities,
      firstYear: ribbon ? firstYear : null,
      ownLine: ownLine * 1_000,
      action: action === 'none' ? null : action,
    });
  const go = (
    <Button className="button button-main" onPress={done}>
      {t('preparation.done')}
    </Button>
  );
  return (
    <Screen name="preparation" title={t('preparation.title')} bar={go}>
      <div className="preparation-grid">
        <section className="paper">
          <CheckboxGroup value={priorities} onChange={(chosen) => setPriorities(chosen.slice(0, most))}>
            <Label className="section-label">{t('preparation.priorities')}</Label>
            <p className="second">{t('preparation.prioritiesHint')}</p>
            {terms.map(({ id }) => (
              <Checkbox
                key={id}
                value={id}
                className="checkbox"
                isDisabled={priorities.length >= most && !priorities.includes(id)}
              >
                <span className="check-box" aria-hidden="true" />
                <span>
                  <strong>{words.term(id)}</strong>{' '}
                  <span className="second">{words.maybe(`term.${id}.hint`)}</span>
                </span>
              </Checkbox>
            ))}
          </CheckboxGroup>
        </section>
        {ribbon ? (
          <section className="paper preparation-year">
            <h2 className="section-label">{t('preparation.firstYear')}</h2>
            <RibbonStrip ribbon={ribbon} seat={seat} wanted={firstYear} />
            <StepSlider
              label={t('preparation.firstYear')}
              value={years.indexOf(firstYear)}
              count={years.length}
              text={String(firstYear)}
              onChange={(at) => setFirstYear(years[at]!)}
            />
            <p className="second">
              {t('preparation.firstYearDraft', { year: String(ribbon.firstHostYear) })}
            </p>
          </section>
        ) : null}
        <section className="paper">
          <h2 className="section-label">{t('preparation.ownLine')}</h2>
          <p>
            {t('preparation.walkAway', {
              points: format.points(view.own.walkAway),
              draft: format.points(reading.value),
            })}
          </p>
          <NumberField className="number-field" value={ownLine} onChange={setOwnLine}>
            <Label className="field-label">{t('preparation.ownLineField')}</Label>
            <Input className="input" />
          </NumberField>
        </section>
        {preparations.length === 0 ? null : (
          <section className="paper">
            <RadioGroup value={action} onChange={setAction}>
              <Label className="section-label">{t('preparation.action')}</Label>
              {['none', ...preparations.map(({ id }) => id)].map((id) => (
                <Radio key={id} value={id} className="radio">
                  <strong>
                    {id === 'none'
                      ? t('preparation.noAction')
                      : words.private(seat, `preparation.${id}.title`)}
                  </strong>
                  <span className="second">
                    {id === 'none'
                      ? t('preparation.noActionHint')
                      : words.maybePrivate(seat, `preparation.${id}.body`)}
                  </span>
                </Radio>
              ))}
            </RadioGroup>
          </section>
        )}
      </div>
    </Screen>
  );
}
