import { createStage, type Stage } from '#renderer/stage/create-stage.ts';
import type { StagePicture } from '#renderer/stage/stage-picture.ts';
import type { ThemeId } from '#renderer/theme/theme.ts';

/** A page with nothing but the stage, driven by the picture tests. */
interface PicturePage {
  open(theme: ThemeId, motion: boolean): Promise<void>;
  /** Shows a picture and waits until it has been drawn. */
  show(picture: StagePicture, slots: Readonly<Record<string, readonly number[]>>): Promise<void>;
  setTheme(theme: ThemeId): void;
  frames(): number;
  close(): void;
}

const parent = document.createElement('div');
parent.style.cssText = 'position:fixed;inset:0';
document.body.append(parent);
let stage: Stage | null = null;
const cues: string[] = [];

const page: PicturePage & { cues: string[] } = {
  cues,
  async open(theme, motion) {
    stage?.destroy();
    stage = createStage(parent, { theme, motion, onCue: (cue) => cues.push(cue) });
    await stage.ready;
  },
  async show(picture, slots) {
    for (const old of document.querySelectorAll('[data-stage-slot]')) old.remove();
    for (const [name, box] of Object.entries(slots)) document.body.append(slotAt(name, box));
    stage?.show(picture);
    await drawn();
  },
  setTheme: (theme) => stage?.setTheme(theme),
  frames: () => stage?.frames ?? 0,
  close: () => stage?.destroy(),
};

Object.assign(globalThis, { picturePage: page });

function slotAt(name: string, [x = 0, y = 0, width = 0, height = 0]: readonly number[]): HTMLElement {
  const slot = document.createElement('div');
  slot.dataset.stageSlot = name;
  slot.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
  return slot;
}

/** Six frames of the browser are enough for the stage to draw and fall asleep. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 6; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
