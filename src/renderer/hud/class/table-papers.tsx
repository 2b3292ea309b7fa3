import { useCallback, useEffect, useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import { SEATS, type SeatId } from '#engine/index.ts';
import type { TablePapers } from '#scenarios/notes/table-papers.ts';
import type { ClassTeacher } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { type LoadPackTexts, PackTextsProvider } from '../words/pack-texts.tsx';
import { useWords } from '../words/use-words.ts';
import { RoleBrief } from './role-brief.tsx';
import { TeachingNotePages } from './teaching-note-pages.tsx';

type Props = { teacher: ClassTeacher; table: string; title: string; onBack: () => void };

/** What a teacher prints before a lesson: the teaching note, and a brief for each chair. */
export function TablePapersScreen({ teacher, table, title, onBack }: Props) {
  const { t } = useLanguage();
  const [papers, setPapers] = useState<TablePapers | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void teacher.papers(table).then((found) => isCurrent && setPapers(found));
    return () => {
      isCurrent = false;
    };
  }, [teacher, table]);
  const bar = (
    <>
      <Button className="button button-on-slate" onPress={onBack}>
        {t('class.papers.back')}
      </Button>
      <Button className="button button-main" isDisabled={!papers} onPress={() => window.print()}>
        {t('class.papers.print')}
      </Button>
    </>
  );
  return (
    <Screen name="papers" title={t('class.papers.title', { table: title })} bar={bar}>
      {papers ? <Papers papers={papers} /> : <p className="lead">{t('class.papers.waiting')}</p>}
    </Screen>
  );
}

function Papers({ papers }: { papers: TablePapers }) {
  const load: LoadPackTexts = useCallback(
    async (_id, lang, part) => {
      const texts = papers.seats[part === 'public' ? 'a' : part].texts;
      const found = texts[lang] ?? texts.en;
      return found?.[part === 'public' ? 'public' : 'own'] ?? {};
    },
    [papers],
  );
  return (
    <PackTextsProvider scenario={papers.common.id} seats={SEATS} load={load}>
      <ChosenPaper papers={papers} />
    </PackTextsProvider>
  );
}

function ChosenPaper({ papers }: { papers: TablePapers }) {
  const { t, lang } = useLanguage();
  const words = useWords();
  const [shown, setShown] = useState<'note' | SeatId>('note');
  const note = papers.notes[lang] ?? papers.notes.en;
  return (
    <>
      <RadioGroup className="paper-choice" value={shown} onChange={(id) => setShown(id as typeof shown)}>
        <Label className="section-label">{t('class.papers.which')}</Label>
        <Radio value="note" className="radio">
          {t('class.papers.note')}
        </Radio>
        {SEATS.map((seat) => (
          <Radio key={seat} value={seat} className="radio">
            {t('class.papers.brief', { who: words.role(seat) })}
          </Radio>
        ))}
      </RadioGroup>
      {shown !== 'note' ? (
        <RoleBrief papers={papers} seat={shown} />
      ) : note ? (
        <TeachingNotePages paper={note} common={papers.common} />
      ) : (
        <p className="lead">{t('class.papers.none')}</p>
      )}
    </>
  );
}
