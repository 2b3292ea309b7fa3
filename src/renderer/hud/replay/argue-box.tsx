import { Button, Checkbox } from 'react-aria-components';
import { type ArguableParameter, arguableParameters } from '#analysis/replay/arguable-parameters.ts';
import { MODEL_AS_IT_IS, type ModelSetting } from '#analysis/replay/model-setting.ts';
import type { RecordReel } from '#session/replay/reel.ts';
import { Choice } from '../controls/choice.tsx';
import { DialogBox } from '../controls/dialog-box.tsx';
import { StepSlider } from '../controls/step-slider.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { useWords } from '../words/use-words.ts';

type Props = { reel: RecordReel; isOpen: boolean; onClose: () => void };

/** Positions of a parameter's slider: the first leaves it to the model, the others divide its range. */
const marks = 20;
const weights = ['500', '1000', '1500'] as const;

/** Takes causes away, weighs them otherwise and moves parameters inside their range; the zone is redrawn. */
export function ArgueBox({ reel, isOpen, onClose }: Props) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const setting = useSitting(({ context }) => context.setting);
  const argue = (changed: Partial<ModelSetting>): void =>
    send({ type: 'player.argued', setting: { ...setting, ...changed } });
  const parameters = arguableParameters(reel.scenario.public);
  return (
    <DialogBox title={t('argue.title')} isOpen={isOpen} onClose={onClose} size="wide">
      <p>{t('argue.body')}</p>
      <h3>{t('argue.causes')}</h3>
      <CauseList reel={reel} setting={setting} argue={argue} />
      {parameters.length > 0 ? <h3>{t('argue.parameters')}</h3> : null}
      {parameters.map((parameter) => (
        <ParameterRow key={parameter.key} parameter={parameter} setting={setting} argue={argue} />
      ))}
      <div className="button-row">
        <Button className="button" onPress={() => send({ type: 'player.argued', setting: MODEL_AS_IT_IS })}>
          {t('argue.reset')}
        </Button>
        <Button className="button button-main" onPress={onClose}>
          {t('argue.see')}
        </Button>
      </div>
    </DialogBox>
  );
}

type PartProps = { setting: ModelSetting; argue: (changed: Partial<ModelSetting>) => void };

function CauseList({ reel, setting, argue }: PartProps & { reel: RecordReel }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { public: common, seats } = reel.scenario;
  const moves = (id: string): boolean =>
    [seats.a, seats.b].some(({ eventEffects }) => eventEffects[id]?.some(({ type }) => type === 'walkAway'));
  return (
    <ul className="plain-list argue-causes">
      {common.events.map(({ id, date }) => {
        const happened = !setting.without.includes(id);
        const without = happened ? [...setting.without, id] : setting.without.filter((each) => each !== id);
        return (
          <li key={id} className="argue-cause">
            <Checkbox className="checkbox" isSelected={happened} onChange={() => argue({ without })}>
              <span className="check-box" aria-hidden="true" />
              {words.cause(id)} <span className="second">{format.date(date, 'short')}</span>
            </Checkbox>
            {happened && moves(id) ? (
              <Choice
                label={t('argue.weight', { cause: words.cause(id) })}
                isLabelHidden
                value={String(setting.moves[id] ?? 1_000) as (typeof weights)[number]}
                options={weights.map((weight) => ({ id: weight, text: t(`argue.weight.${weight}`) }))}
                onChange={(weight) => argue({ moves: withEntry(setting.moves, id, Number(weight), 1_000) })}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function ParameterRow({ parameter, setting, argue }: PartProps & { parameter: ArguableParameter }) {
  const { t } = useLanguage();
  const words = useWords();
  const { key, low, high, source } = parameter;
  const chosen = setting.parameters[key];
  const at = chosen === undefined ? 0 : 1 + Math.round(((chosen - low) / (high - low)) * marks);
  const valueAt = (position: number): number => Math.round(low + ((high - low) * (position - 1)) / marks);
  const write = useParameterText(key);
  const move = (position: number): void => {
    const { [key]: _, ...others } = setting.parameters;
    argue({ parameters: position === 0 ? others : { ...others, [key]: valueAt(position) } });
  };
  return (
    <div className="argue-parameter">
      <p>
        <strong>{t(`argue.parameter.${key}`)}</strong>{' '}
        {chosen === undefined ? t('argue.asModel', { first: write(parameter.first) }) : write(chosen)}
      </p>
      <StepSlider
        label={t(`argue.parameter.${key}`)}
        value={at}
        count={marks + 2}
        text={chosen === undefined ? t('argue.asModel', { first: write(parameter.first) }) : write(chosen)}
        onChange={move}
      />
      <p className="second">
        {t('argue.range', { low: write(low), high: write(high) })}{' '}
        {'record' in source ? t('argue.sourced') : (words.maybe(source.choice) ?? t('origin.model'))}
      </p>
    </div>
  );
}

/** A number that both sides plan with, in its own unit. */
function useParameterText(key: string): (value: number) => string {
  const { t, format } = useLanguage();
  switch (key) {
    case 'expectedCost':
      return (value) => format.money(value);
    case 'exportPrice':
      return (value) => format.cents(value / 100);
    case 'metalPrice':
      return (value) => t('unit.USD/t', { n: format.number(value) });
    default:
      return (value) => format.number(value);
  }
}

function withEntry(
  entries: Readonly<Record<string, number>>,
  key: string,
  value: number,
  usual: number,
): Record<string, number> {
  const { [key]: _, ...others } = entries;
  return value === usual ? others : { ...others, [key]: value };
}
