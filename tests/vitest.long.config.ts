import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/long/**/*.test.ts'],
    environment: 'node',
    testTimeout: 3_600_000,
    passWithNoTests: true,
  },
});
