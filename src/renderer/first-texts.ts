import { loadMessages } from './hud/language/load-messages.ts';
import { applySettings, readSettings } from './hud/shell/settings.ts';

/** The player's settings; the page wears them before anything is shown. Second import of both pages. */
export const settings = readSettings();
applySettings(settings);

/** Texts in the player's language, on their way while the page's other scripts start. */
export const firstTexts = loadMessages(settings.lang);
