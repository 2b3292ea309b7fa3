import { useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import type { Contract } from '#engine/index.ts';
import { AGREED_FORMAT, AGREED_VERSION, type AgreedFile } from '#protocol/class/agreed-file.ts';
import type { StudentNow } from '#session/class-student.ts';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useSitting } from '../sitting-context.ts';
import type { KeepFile } from './keep-file.ts';
import { SeatContract } from './seat-contract.tsx';

type Props = { now: StudentNow; keepFile: KeepFile };
type Agreed = 'draft' | 'offer' | 'nothing';

/**
 * Goes on where the line is down: the brief and the sheet stay on this page, the two agree by word of mouth, and one of
 * them hands the teacher a file with what they agreed on.
 */
export function WithoutNetwork({ now, keepFile }: Props) {
  const { t } = useLanguage();
  const draft = useSitting(({ context }) => context.draft?.page.contract ?? null);
  const [isOpen, setIsOpen] = useState(false);
  const [agreed, setAgreed] = useState<Agreed | null>(null);
  const { place, lesson, seat } = now;
  if (!place?.seat || !lesson || !seat || seat.moment.view.facts.outcome) return null;
  if (seat.moment.others.a === 'bot' || seat.moment.others.b === 'bot')
    return <span>{t('class.without.bot')}</span>;
  const { offers } = seat.moment.view.facts;
  const offer = offers.at(-1)?.contract ?? null;
  const contractOf: Record<Agreed, Contract | null> = { draft, offer, nothing: null };
  const ways = (['draft', 'offer', 'nothing'] as const).filter(
    (way) => way === 'nothing' || contractOf[way] !== null,
  );
  const chosen = agreed === null ? null : contractOf[agreed];
  const keep = (): void => {
    const { table } = place.seat!;
    const file: AgreedFile = {
      format: AGREED_FORMAT,
      version: AGREED_VERSION,
      lesson: lesson.code,
      table,
      codename: place.codename,
      contract: chosen && [...chosen],
    };
    keepFile(`lesson-${lesson.code}-table-${table}.${AGREED_FORMAT}`, `${JSON.stringify(file)}\n`);
  };
  return (
    <>
      <Button className="button button-small" onPress={() => setIsOpen(true)}>
        {t('class.without.open')}
      </Button>
      <DialogBox
        title={t('class.without.title')}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        size="wide"
      >
        <ol className="class-files-steps">
          <li>{t('class.without.step1')}</li>
          <li>{t('class.without.step2')}</li>
          <li>{t('class.without.step3')}</li>
        </ol>
        <RadioGroup value={agreed} onChange={(way) => setAgreed(way as Agreed)}>
          <Label className="field-label">{t('class.without.what')}</Label>
          {ways.map((way) => (
            <Radio key={way} value={way} className="class-check-choice">
              <span className="class-check-mark" aria-hidden="true" />
              {t(`class.without.${way}`)}
            </Radio>
          ))}
        </RadioGroup>
        {chosen ? <SeatContract seat={seat} contract={chosen} /> : null}
        <Button className="button button-main" isDisabled={agreed === null} onPress={keep}>
          {t('class.without.keep')}
        </Button>
      </DialogBox>
    </>
  );
}
