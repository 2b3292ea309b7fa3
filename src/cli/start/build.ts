import { projectRoot } from './project-root.ts';
import { runBuild } from './run-build.ts';

const result = await runBuild(projectRoot);
if (!result.ok) {
  process.stderr.write(result.output);
  process.exitCode = 1;
}
