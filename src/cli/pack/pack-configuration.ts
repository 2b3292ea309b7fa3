import type { Configuration } from 'electron-builder';

/** A file name in the packer's own placeholders, such as "version". */
function fileName(...placeholders: string[]): string {
  return ['vakhsh-table', ...placeholders.map((name) => `\${${name}}`)].join('-').concat('.', `\${ext}`);
}

/**
 * What is packed for the three systems, and how. Bundles hold everything that runs, so that no package goes along;
 * the fuses leave Electron's program able to run this game and nothing else.
 */
export const packConfiguration: Configuration = {
  appId: 'org.vakhsh.table',
  productName: 'The Vakhsh Table',
  copyright: 'The Vakhsh Table contributors, MIT licence',
  artifactName: fileName('version', 'os', 'arch'),
  // The packages of Linux want both; there is no site of ours yet.
  extraMetadata: {
    author: 'The Vakhsh Table contributors <maintainers@vakhsh.invalid>',
    homepage: 'https://vakhsh.invalid',
  },
  directories: { output: 'out/packages', buildResources: 'out/icons' },
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'assets/**',
    '!assets/readme/**',
    '!assets/icon/**',
    'package.json',
    '!**/node_modules/**',
  ],
  asar: true,
  disableAsarIntegrity: false,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  electronLanguages: ['en-US', 'ru'],
  npmRebuild: false,
  publish: null,
  fileAssociations: [
    {
      ext: 'vakhsh',
      name: 'Game of The Vakhsh Table',
      description: 'A saved game of The Vakhsh Table',
      mimeType: 'application/x-vakhsh',
      role: 'Editor',
      icon: 'icon',
    },
    {
      ext: 'vakhsh-games',
      name: 'Games of The Vakhsh Table',
      description: 'All saved games of The Vakhsh Table',
      mimeType: 'application/x-vakhsh-games',
      role: 'Viewer',
      icon: 'icon',
    },
  ],
  win: { target: ['nsis', 'portable'], icon: 'icon.ico' },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    // Saved games are the player's.
    deleteAppDataOnUninstall: false,
    artifactName: fileName('version', 'arch').replace('.', '-setup.'),
  },
  portable: { artifactName: fileName('version', 'arch').replace('.', '-portable.') },
  mac: {
    target: ['dmg', 'zip'],
    icon: 'icon.icns',
    category: 'public.app-category.strategy-games',
    hardenedRuntime: true,
    darkModeSupport: true,
  },
  linux: {
    target: ['AppImage', 'deb', 'tar.gz'],
    icon: '.',
    category: 'Game',
    synopsis: 'Negotiate a river: hydropower, aluminium and years',
    maintainer: 'The Vakhsh Table contributors <maintainers@vakhsh.invalid>',
  },
};
