import { readSettings } from '../shell/settings.ts';

/** Not while something is typed or chosen, not over a dialog, not with a modifier, and not when switched off. */
export function isForGame({
  key,
  target,
  altKey,
  ctrlKey,
  metaKey,
  defaultPrevented,
}: KeyboardEvent): boolean {
  if (defaultPrevented || altKey || ctrlKey || metaKey || key.length !== 1) return false;
  if (readSettings().shortcuts === 'off') return false;
  if (document.querySelector('[role=dialog], [role=alertdialog], [role=listbox]')) return false;
  return !(target instanceof Element && target.closest('input:not([type=range]), textarea, select'));
}
