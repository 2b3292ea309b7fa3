import { type ReactNode, useEffect, useRef } from 'react';
import { useKeptFocus } from './use-kept-focus.ts';

type Props = {
  /** Name of the screen, for its style. */
  name: string;
  title: string;
  /** Further things of the top bar. */
  bar?: ReactNode;
  children: ReactNode;
};

/** One screen: a top bar with the heading, which takes the focus when the screen comes, and the rest below. It opens at its top. */
export function Screen({ name, title, bar, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={`screen screen-${name}`}>
      <header className="top-bar">
        <h1 className="screen-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {bar}
      </header>
      <main className="screen-body">{children}</main>
    </div>
  );
}
