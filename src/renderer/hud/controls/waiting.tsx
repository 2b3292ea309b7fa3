import { ProgressBar } from 'react-aria-components';

/** Something is being fetched or counted: what, and a bar that moves where movement is wanted. */
export function Waiting({ what }: { what: string }) {
  return (
    <ProgressBar className="waiting" isIndeterminate aria-label={what}>
      <span className="waiting-words">{what}</span>
      <span className="waiting-track" aria-hidden="true">
        <span className="waiting-mark" />
      </span>
    </ProgressBar>
  );
}
