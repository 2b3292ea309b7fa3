import { parentPort } from 'node:worker_threads';
import { judgeTable } from '#analysis/lesson/judge-table.ts';
import type { Scenario } from '#engine/index.ts';
import { sharedNegotiation } from '../table/shared-negotiation.ts';
import { chooseForBot } from './choose-for-bot.ts';
import type { DeskAnswer, DeskMessage, DeskQuestion } from './desk-question.ts';

const packs = new Map<number, Scenario>();

parentPort!.on('message', (message: DeskMessage) => {
  if (message.type === 'learn') packs.set(message.pack, message.scenario);
  else parentPort!.postMessage(answer(message.n, packs.get(message.pack)!, message.question));
});

function answer(n: number, scenario: Scenario, question: DeskQuestion): DeskAnswer {
  try {
    if (question.type === 'move') return { n, ok: true, answer: chooseForBot({ ...question, scenario }) };
    return { n, ok: true, answer: judgeTable({ ...question, scenario }, sharedNegotiation(scenario)) };
  } catch (error) {
    return { n, ok: false, message: String(error) };
  }
}
