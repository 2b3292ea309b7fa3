import { Button } from 'react-aria-components';
import type { CodexEntry } from '#scenarios/codex/create-codex.ts';

type Props = {
  heading: string;
  entries: readonly Pick<CodexEntry, 'id' | 'name'>[];
  onEntry: (id: string) => void;
};

/** Entries of the codex to read next, under a heading; nothing where there are none. */
export function EntryLinks({ heading, entries, onEntry }: Props) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="codex-links">
        {entries.map(({ id, name }) => (
          <li key={id}>
            <Button className="button button-small" onPress={() => onEntry(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
