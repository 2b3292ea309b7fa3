import { useEffect } from 'react';

/** A file that is dropped beside the box would otherwise take the place of the page. */
export function useStayingOnThePage(): void {
  useEffect(() => {
    const stay = (event: Event): void => event.preventDefault();
    for (const type of ['dragover', 'drop']) window.addEventListener(type, stay);
    return () => {
      for (const type of ['dragover', 'drop']) window.removeEventListener(type, stay);
    };
  }, []);
}
