import { Glossed } from '../words/glossed.tsx';

/** A line that begins with a few words and a colon: those words are its headline. */
const headed = /^([^:;.]{3,40}): (.+)$/;

/** A brief line by line; what stands before a line's first colon is its headline. */
export function BriefLines({ text }: { text: string }) {
  return text.split('\n').map((line) => {
    const [, headline, rest] = headed.exec(line) ?? [];
    if (!headline || !rest || !text.includes('\n'))
      return (
        <p key={line}>
          <Glossed text={line} />
        </p>
      );
    return (
      <section key={line} className="brief-line">
        <h2>{headline}</h2>
        <p>
          <Glossed text={`${rest.charAt(0).toUpperCase()}${rest.slice(1)}`} />
        </p>
      </section>
    );
  });
}
