/** Set by the build from package.json. */
interface ImportMetaEnv {
  readonly VITE_APP_VERSION: string;
}
