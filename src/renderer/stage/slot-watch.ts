import type { Box } from './paint/canvas.ts';
import { type SlotName, slotNames } from './set-context.ts';

export type Slots = Readonly<Partial<Record<SlotName, Box>>>;

/** Knows where on the page the places for pictures lie, and tells when they may have moved. */
export class SlotWatch {
  readonly #onMove: () => void;
  readonly #mutations: MutationObserver;
  #due = 0;

  constructor(onMove: () => void) {
    this.#onMove = onMove;
    this.#mutations = new MutationObserver(this.#ask);
    this.#mutations.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('scroll', this.#ask, { capture: true, passive: true });
  }

  /** Where the places lie now. */
  measure(): Slots {
    return measured();
  }

  destroy(): void {
    cancelAnimationFrame(this.#due);
    this.#mutations.disconnect();
    document.removeEventListener('scroll', this.#ask, { capture: true });
  }

  readonly #ask = (): void => {
    if (this.#due !== 0) return;
    this.#due = requestAnimationFrame(() => {
      this.#due = 0;
      this.#onMove();
    });
  };
}

function measured(): Slots {
  const slots: Partial<Record<SlotName, Box>> = {};
  for (const element of document.querySelectorAll<HTMLElement>('[data-stage-slot]')) {
    const name = slotNames.find((known) => known === element.dataset.stageSlot);
    if (name === undefined) continue;
    const box = contentBox(element);
    if (box.width > 0 && box.height > 0) slots[name] = box;
  }
  return slots;
}

/** The element's place without its padding, in whole CSS pixels so that pictures stay sharp. */
function contentBox(element: HTMLElement): Box {
  const outer = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const [left, top] = [Number.parseFloat(style.paddingLeft), Number.parseFloat(style.paddingTop)];
  return {
    x: Math.round(outer.x + left),
    y: Math.round(outer.y + top),
    width: Math.round(outer.width - left - Number.parseFloat(style.paddingRight)),
    height: Math.round(outer.height - top - Number.parseFloat(style.paddingBottom)),
  };
}
