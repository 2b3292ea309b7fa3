import { useMemo, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { readPostcard } from '#session/readings/read-postcard.ts';
import { useLanguage } from '../language/use-language.ts';
import { useChair } from '../use-desk.ts';
import { usePackTexts } from '../words/pack-texts.tsx';
import { useWords } from '../words/use-words.ts';

/** Between two rounds a few lines from somebody whom the contract is about; news and questions come first. */
export function PostcardBox() {
  const { t } = useLanguage();
  const words = useWords();
  const { common } = usePackTexts();
  const { table, facts, seat, view, thinking } = useChair();
  // Whoever comes to a table in the middle of a game has left this round's card behind.
  const [readIn, setReadIn] = useState(facts.round);
  const count = Object.keys(common).filter((key) => /^postcard\.\d+$/.test(key)).length;
  const card = useMemo(() => readPostcard(table, facts, count), [table, facts, count]);
  const isDue = card !== null && readIn < facts.round && facts.turn === seat;
  const isFree = !thinking && facts.news === null && view.phase !== 'answering';
  if (!isDue || !isFree) return null;
  const putAway = (): void => setReadIn(facts.round);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={putAway}>
      <Modal className="modal modal-postcard">
        <Dialog className="postcard">
          <div className="postcard-words">
            <Heading slot="title" className="visually-hidden">
              {t('postcard.title')}
            </Heading>
            <p className="postcard-text">{words.say(`postcard.${card}`)}</p>
            <p className="postcard-from">{words.maybe(`postcard.${card}.from`)}</p>
          </div>
          <div className="postcard-side">
            <span className="postcard-stamp" aria-hidden="true" />
            <span className="postcard-lines" aria-hidden="true" />
            <Button className="button" autoFocus onPress={putAway}>
              {t('postcard.putAway')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
