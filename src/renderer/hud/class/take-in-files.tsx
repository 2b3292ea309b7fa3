import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { OrderRefusal } from '#protocol/class/teacher-messages.ts';
import { type AgreedFileRefusal, readAgreedFile } from '#session/class/read-agreed-file.ts';
import type { ClassTeacher } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';

type Props = { teacher: ClassTeacher; code: string };

/** What became of one file; `why` is an order's refusal, which ends a key of the interface's texts as `how` does. */
interface Taken {
  readonly file: string;
  readonly table: number;
  readonly how: AgreedFileRefusal | 'taken' | 'no-line' | 'refused';
  readonly why: OrderRefusal | null;
}

/** More than any file of this kind is long. */
const CHARACTERS_AT_MOST = 20_000;

/** Files of tables whose students went on without a line: each ends its table as the two agreed. */
export function TakeInFiles({ teacher, code }: Props) {
  const { t } = useLanguage();
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const take = async (files: readonly File[]): Promise<void> => {
    const all: Taken[] = [];
    for (const file of files) all.push(await takeOne(teacher, code, file));
    setTaken(all);
  };
  return (
    <section aria-label={t('class.takeIn.do')}>
      <p>{t('class.takeIn.body')}</p>
      <FileTrigger allowsMultiple onSelect={(list) => void take(list ? [...list] : [])}>
        <Button className="button">{t('class.takeIn.do')}</Button>
      </FileTrigger>
      <ul className="plain-list" aria-live="polite">
        {taken.map(({ file, how, table, why }) => (
          <li key={file}>
            {t(`class.takeIn.${how}`, { file, table, why: why ? t(`class.refused.teacher.${why}`) : '' })}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function takeOne(teacher: ClassTeacher, code: string, file: File): Promise<Taken> {
  const read = readAgreedFile(await file.slice(0, CHARACTERS_AT_MOST).text(), code);
  if (!read.ok) return { file: file.name, how: read.code, table: 0, why: null };
  const { table, contract } = read.agreed;
  const answer = await teacher.ask({ type: 'takeIn', table, contract });
  if (answer === null) return { file: file.name, how: 'no-line', table, why: null };
  if (answer.ok) return { file: file.name, how: 'taken', table, why: null };
  return { file: file.name, how: 'refused', table, why: answer.code };
}
