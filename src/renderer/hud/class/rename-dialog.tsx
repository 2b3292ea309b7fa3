import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { RosterLine } from '#protocol/class/class-views.ts';
import { codenameSchema } from '#protocol/class/student-messages.ts';
import type { ClassTeacher } from '#session/class-teacher.ts';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';

type Props = { teacher: ClassTeacher; line: RosterLine; onClose: () => void };

/** Gives a student another codename. */
export function RenameDialog({ teacher, line, onClose }: Props) {
  const { t } = useLanguage();
  const [codename, setCodename] = useState(line.codename);
  return (
    <DialogBox title={t('class.roster.renameAsk', { name: line.codename })} isOpen onClose={onClose}>
      <form
        className="class-form"
        onSubmit={(event) => {
          event.preventDefault();
          teacher.order({ type: 'rename', member: line.member, codename: codename.trim() });
          onClose();
        }}
      >
        <TextField className="class-field" value={codename} onChange={setCodename} autoFocus>
          <Label className="field-label">{t('class.roster.name')}</Label>
          <Input className="input class-wide-input" maxLength={24} autoComplete="off" />
        </TextField>
        <p className="class-hint">{t('class.roster.renameHint')}</p>
        <div className="button-row">
          <Button
            className="button button-main"
            type="submit"
            isDisabled={!codenameSchema.safeParse(codename).success}
          >
            {t('class.roster.rename')}
          </Button>
        </div>
      </form>
    </DialogBox>
  );
}
