import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import { useLanguage } from '../language/use-language.ts';
import { SettingsFields } from '../shell/settings-fields.tsx';

type Props = { student: ClassStudent; now: StudentNow };

/** The way into a lesson: the code from the board and a codename, or a codename and its PIN. */
export function JoinScreen({ student, now }: Props) {
  const { t } = useLanguage();
  const [code, setCode] = useState('');
  const [codename, setCodename] = useState('');
  const [pin, setPin] = useState<string | null>(null);
  const join = (event: FormEvent): void => {
    event.preventDefault();
    student.join(code.trim(), { codename: codename.trim(), pin });
  };
  const isWhole =
    /^\d{6}$/.test(code.trim()) && codename.trim() !== '' && (pin === null || /^\d{6}$/.test(pin));
  return (
    <div className="screen screen-title">
      <main className="class-door">
        <h1 className="title-name">{t('title.name')}</h1>
        <p className="title-line">{t('class.join.line')}</p>
        {now.line === 'elsewhere' ? <p className="class-word">{t('class.elsewhere')}</p> : null}
        <form className="paper class-form" onSubmit={join}>
          <TextField className="class-field" value={code} onChange={setCode} inputMode="numeric" isRequired>
            <Label className="field-label">{t('class.join.code')}</Label>
            <Input className="input class-code-input" maxLength={6} autoComplete="off" />
          </TextField>
          <TextField className="class-field" value={codename} onChange={setCodename} isRequired>
            <Label className="field-label">{t('class.join.codename')}</Label>
            <Input className="input class-wide-input" maxLength={24} autoComplete="off" />
          </TextField>
          <p className="class-hint">{t('class.join.codenameHint')}</p>
          {pin === null ? null : (
            <TextField className="class-field" value={pin} onChange={setPin} inputMode="numeric">
              <Label className="field-label">{t('class.join.pin')}</Label>
              <Input className="input class-code-input" maxLength={6} autoComplete="off" />
            </TextField>
          )}
          {now.refusal ? (
            <p className="class-refusal" role="alert">
              {t(`class.refused.${now.refusal}`)}
            </p>
          ) : null}
          <div className="button-row">
            <Button
              className="button button-main button-large"
              type="submit"
              isDisabled={!isWhole || now.line === 'joining'}
            >
              {t(now.line === 'joining' ? 'class.join.joining' : 'class.join.do')}
            </Button>
            <Button className="button button-quiet" onPress={() => setPin(pin === null ? '' : null)}>
              {t(pin === null ? 'class.join.havePin' : 'class.join.noPin')}
            </Button>
          </div>
        </form>
        <SettingsFields />
      </main>
    </div>
  );
}
