import type { ThemeId } from '#renderer/theme/theme.ts';
import type { SittingActor } from '#session/sitting.ts';
import { createStage, type Stage, type StageOptions } from '../create-stage.ts';
import { pictureOf } from './picture-of.ts';

/** Settings that the page's root element carries: `data-theme` and `data-motion`. */
interface PageLook {
  readonly theme: ThemeId;
  readonly motion: boolean;
}

/**
 * Lets the stage follow a sitting and the look of the page until the returned function is called. The root element
 * says with `data-stage` that the pictures are there, so that the page stops drawing its own.
 */
export function conductStage(
  parent: HTMLElement,
  actor: SittingActor,
  onCue: NonNullable<StageOptions['onCue']>,
): () => void {
  const root = document.documentElement;
  const stage = createStage(parent, { ...pageLook(), onCue });
  let due = 0;
  const follow = (): void => {
    due = 0;
    stage.show(pictureOf(actor.getSnapshot()));
  };
  // In the next frame the page stands as the same news has changed it, and its places can be measured once.
  const subscription = actor.subscribe(() => {
    if (due === 0) due = requestAnimationFrame(follow);
  });
  const looks = new MutationObserver(() => applyLook(stage));
  looks.observe(root, { attributes: true, attributeFilter: ['data-theme', 'data-motion'] });
  const quiet = matchMedia('(prefers-reduced-motion: reduce)');
  const onQuiet = (): void => applyLook(stage);
  quiet.addEventListener('change', onQuiet);
  follow();
  void stage.ready.then(() => root.setAttribute('data-stage', 'on'));
  return () => {
    subscription.unsubscribe();
    cancelAnimationFrame(due);
    looks.disconnect();
    quiet.removeEventListener('change', onQuiet);
    root.removeAttribute('data-stage');
    stage.destroy();
  };
}

function applyLook(stage: Stage): void {
  const { theme, motion } = pageLook();
  stage.setTheme(theme);
  stage.setMotion(motion);
}

function pageLook(): PageLook {
  const { theme, motion } = document.documentElement.dataset;
  const wishesQuiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    theme: theme === 'night' || theme === 'contrast' ? theme : 'paper',
    motion: motion === undefined ? !wishesQuiet : motion !== 'off',
  };
}
