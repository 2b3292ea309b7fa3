/** Writes the style sheet of the colour tokens beside their source. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import { themeCss } from '#renderer/theme/theme-css.ts';

writeFileSync(join(projectRoot, 'src/renderer/theme/theme.css'), themeCss());
