/**
 * Exits with 1 when a file of the built game holds text of a scenario pack or a history record: those are fetched at
 * run time, and a pack's other side must never reach a student inside a script.
 */
import { findDataInBundles } from '../support/fence/find-data-in-bundles.ts';
import { projectFiles } from '../support/fence/project-sources.ts';

const bundles = projectFiles('out/{main,preload,renderer}/**/*.{js,cjs,css,html}');
const data = projectFiles('assets/{packs,history}/**/*.json');
const problems =
  Object.keys(bundles).length === 0 ? ['There is no built game in out.'] : findDataInBundles(data, bundles);
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
