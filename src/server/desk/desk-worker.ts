import { parentPort } from 'node:worker_threads';
import { judgeTable } from '../results/table-result.ts';
import { chooseForBot } from './choose-for-bot.ts';
import type { DeskAnswer, DeskQuestion } from './desk-question.ts';

parentPort!.on('message', ({ n, question }: { n: number; question: DeskQuestion }) => {
  parentPort!.postMessage(answer(n, question));
});

function answer(n: number, question: DeskQuestion): DeskAnswer {
  try {
    if (question.type === 'move') return { n, ok: true, answer: chooseForBot(question) };
    return { n, ok: true, answer: judgeTable(question) };
  } catch (error) {
    return { n, ok: false, message: String(error) };
  }
}
