import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { ClassTeacher, TeacherNow } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';
import { SettingsFields } from '../shell/settings-fields.tsx';

type Props = { teacher: ClassTeacher; now: TeacherNow };

/** The teacher's way in: the secret that the host printed. */
export function TeacherDoor({ teacher, now }: Props) {
  const { t } = useLanguage();
  const [secret, setSecret] = useState('');
  const enter = (event: FormEvent): void => {
    event.preventDefault();
    teacher.enter(secret);
  };
  return (
    <div className="screen screen-title">
      <main className="class-door">
        <h1 className="title-name">{t('class.teach.title')}</h1>
        <p className="title-line">{t('class.teach.line')}</p>
        <form className="paper class-form" onSubmit={enter}>
          <TextField className="class-field" value={secret} onChange={setSecret} type="password" isRequired>
            <Label className="field-label">{t('class.teach.secret')}</Label>
            <Input className="input class-wide-input" autoComplete="off" />
          </TextField>
          <p className="class-hint">{t('class.teach.secretHint')}</p>
          {now.refusal ? (
            <p className="class-refusal" role="alert">
              {t(`class.refused.teacher.${now.refusal}`)}
            </p>
          ) : null}
          <Button className="button button-main button-large" type="submit" isDisabled={secret.trim() === ''}>
            {t('class.teach.enter')}
          </Button>
        </form>
        <SettingsFields />
      </main>
    </div>
  );
}
