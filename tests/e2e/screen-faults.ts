/** What the check must know of the page's look: colours as "r,g,b". */
export interface LookTokens {
  readonly colours: readonly string[];
  /** Whether what lies below is scrolled to and looked at, too; it takes longer. */
  readonly isThorough: boolean;
}

/**
 * What is wrong with the screen as it is laid out now, one line a fault: texts that are cut off, that lie over each
 * other, outside their paper or under something else, controls as the browser draws them, colours of no theme,
 * targets that are too small, and keys where words should be. Runs inside the page, so it refers to nothing outside.
 */
export function screenFaults({ colours, isThorough }: LookTokens): string[] {
  const slack = 2;
  const known = new Set(colours);
  const faults = new Set<string>();
  const root = document.documentElement;
  const dialogs = document.querySelectorAll('.overlay, .popover');
  const scope = dialogs.item(dialogs.length - 1) ?? document.body;
  interface Piece {
    readonly element: Element;
    readonly text: string;
    readonly box: DOMRect;
  }

  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('.visually-hidden, [hidden]') === null &&
    !isFolded(element);
  /** What is there for screen readers and the browser alone lies in a box of one pixel. */
  const isFolded = (element: Element): boolean => {
    for (
      let around: Element | null = element;
      around && around !== document.body;
      around = around.parentElement
    )
      if (
        around.clientWidth <= 1 &&
        around.clientHeight <= 1 &&
        getComputedStyle(around).overflow === 'hidden'
      )
        return true;
    return false;
  };
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
  const say = (kind: string, element: Element, text: string, more = ''): void => {
    faults.add(`${kind}: "${text.trim().slice(0, 40)}" in ${nameOf(element)}${more && ` (${more})`}`);
  };

  let pieces = textPieces();
  if (root.scrollWidth > root.clientWidth)
    faults.add(`the page is wider than its window by ${root.scrollWidth - root.clientWidth}px`);
  for (const piece of pieces) {
    checkClip(piece);
    checkPaper(piece);
    if (/\[[a-z]+(\.[\w-]+)+\]|\bundefined\b|\bNaN\b/.test(piece.text))
      say('no words', piece.element, piece.text);
  }
  checkOverlaps();
  if (isThorough) for (const area of [root, ...scope.querySelectorAll('*')]) checkBelow(area);
  for (const element of scope.querySelectorAll('*')) {
    if (!isShown(element)) continue;
    checkColours(element);
    checkWidget(element);
  }
  return [...faults];

  /** Every line of every shown text, with most of the empty space above and below its letters taken off. */
  function textPieces(): Piece[] {
    const found: Piece[] = [];
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (element === null || text.trim() === '' || !isShown(element)) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1)
          found.push({
            element,
            text,
            box: new DOMRect(box.x, box.y + box.height * 0.2, box.width, box.height * 0.6),
          });
    }
    return found;
  }

  /** Up to the page: whatever hides what is beyond its edge must hold the text, or be able to scroll to it. */
  function checkClip({ element, text, box }: Piece): void {
    let isFixed = false;
    for (let around: Element | null = element; around && around !== root; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (style.position === 'fixed') isFixed = true;
      const edge = around.getBoundingClientRect();
      const [cutsX, cutsY] = [style.overflowX !== 'visible', style.overflowY !== 'visible'];
      if (style.display === 'inline' || around === document.body) continue;
      if (isScroller(style.overflowX) && mayWalkAcross(around)) return;
      if (cutsX && (box.left < edge.left - slack || box.right > edge.right + slack))
        say('cut off at the side', element, text, `by ${nameOf(around)}`);
      if (cutsY && isScroller(style.overflowY)) {
        if (box.top - edge.top + around.scrollTop < -slack)
          say('cut off above', element, text, `by ${nameOf(around)}`);
        return;
      }
      if (cutsY && (box.top < edge.top - slack || box.bottom > edge.bottom + slack))
        say('cut off', element, text, `by ${nameOf(around)}`);
      if (style.textOverflow === 'ellipsis' && around.scrollWidth > around.clientWidth)
        say('shortened', element, text);
    }
    if (box.left < -slack || box.right > root.clientWidth + slack) say('outside the window', element, text);
    if (isFixed && (box.top < -slack || box.bottom > innerHeight + slack))
      say('below the window', element, text);
    if (!isFixed && box.bottom + scrollY > Math.max(root.scrollHeight, innerHeight) + slack)
      say('below the page', element, text);
  }

  /** A picture wider than its place: it scrolls sideways, and what stands in it takes the focus. */
  function mayWalkAcross(around: Element): boolean {
    const isWider = around.scrollWidth > around.clientWidth + slack;
    return (
      isWider && around.querySelector('button, a, [tabindex]') !== null && around.matches('section, figure')
    );
  }

  function isScroller(overflow: string): boolean {
    return overflow === 'auto' || overflow === 'scroll';
  }

  /** A text stays inside the painted box that it stands on. */
  function checkPaper({ element, text, box }: Piece): void {
    for (
      let around: Element | null = element;
      around && around !== document.body;
      around = around.parentElement
    ) {
      const style = getComputedStyle(around);
      if (style.position === 'absolute' || style.position === 'fixed' || around.tagName === 'text') return;
      if (isScroller(style.overflowY) && around !== element) return;
      const isPainted =
        !/, 0\)$|transparent/.test(style.backgroundColor) || Number.parseFloat(style.borderLeftWidth) > 0;
      if (style.display === 'inline' || !isPainted) continue;
      const edge = around.getBoundingClientRect();
      const scrolls = isScroller(style.overflowY);
      const leaks =
        box.left < edge.left - slack ||
        box.right > edge.right + slack ||
        (!scrolls && (box.top < edge.top - slack || box.bottom > edge.bottom + slack));
      if (leaks) say('outside its box', element, text, nameOf(around));
      return;
    }
  }

  /** Two texts share no place, and nothing lies over a text that cannot be scrolled away from it. */
  function checkOverlaps(): void {
    const seen = pieces.filter((piece) => isInSight(piece.element, piece.box) && !isCovered(piece));
    seen.forEach((one, at) => {
      for (const other of seen.slice(at + 1)) {
        if (one.element === other.element || isGroundOf(one, other)) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > slack && high > slack)
          say('overlaps', one.element, one.text, other.text.trim().slice(0, 30));
      }
    });
  }

  /** The same letters drawn twice at one place, once as the ground of the other. */
  function isGroundOf(one: Piece, other: Piece): boolean {
    return one.text === other.text && one.box.x === other.box.x && one.box.y === other.box.y;
  }

  /** The same in every part of an area that scrolls; it stands as before when this is done. */
  function checkBelow(area: Element): void {
    const isPage = area === root;
    const page = isPage ? innerHeight : area.clientHeight;
    if (area.scrollHeight <= page + slack || page < 1 || !(isPage || isShown(area))) return;
    if (!isPage && !isScroller(getComputedStyle(area).overflowY)) return;
    const { scrollTop } = area;
    for (let top = page * 0.8; top < area.scrollHeight - page * 0.2; top += page * 0.8) {
      area.scrollTop = top;
      pieces = textPieces();
      checkOverlaps();
    }
    area.scrollTop = scrollTop;
  }

  /** Not scrolled out of an area of its own, and inside the window. */
  function isInSight(element: Element, box: DOMRect): boolean {
    if (box.bottom < 0 || box.top > innerHeight) return false;
    for (
      let around = element.parentElement;
      around && around !== document.body;
      around = around.parentElement
    ) {
      if (!isScroller(getComputedStyle(around).overflowY)) continue;
      const edge = around.getBoundingClientRect();
      if (box.bottom > edge.bottom || box.top < edge.top) return false;
    }
    return true;
  }

  /** Whether something painted lies over the middle of a text; a fault unless the text can be scrolled from under it. */
  function isCovered({ element, text, box }: Piece): boolean {
    const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (over === null || over.contains(element) || element.contains(over)) return false;
    const label = element.closest('label');
    if (label !== null && over.closest('label') === label) return false;
    const cover = coverOf(over);
    if (cover === null || cover.contains(element)) return false;
    if (!mayScrollAway(element, cover)) say('covered', element, text, nameOf(cover));
    return true;
  }

  /** The painted element at or around a point; null where only transparent ones lie over each other. */
  function coverOf(over: Element): Element | null {
    for (let around: Element | null = over; around && around !== document.body; around = around.parentElement)
      if (!/, 0\)$|transparent/.test(getComputedStyle(around).backgroundColor)) return around;
    return null;
  }

  /** Whether the page, or an area in it, can be scrolled so far that the text comes out from under a bar. */
  function mayScrollAway(element: Element, cover: Element): boolean {
    const bar = barOf(cover);
    if (bar === null) return false;
    if (getComputedStyle(bar).position === 'sticky' && isScrolledBox(bar, element)) return true;
    if (barOf(element) !== null) return false;
    const [text, edge] = [element.getBoundingClientRect(), bar.getBoundingClientRect()];
    for (let around: Element | null = element; around; around = around.parentElement) {
      const isPage = around === root;
      if (around.contains(bar) && !isPage) continue;
      if (!isPage && !isScroller(getComputedStyle(around).overflowY)) continue;
      const frame = isPage ? new DOMRect(0, 0, innerWidth, innerHeight) : around.getBoundingClientRect();
      const above = around.scrollTop;
      const below = around.scrollHeight - frame.height - above;
      const mayRise = below + slack >= text.bottom - edge.top && edge.top - frame.top >= text.height;
      const maySink = above + slack >= edge.bottom - text.top && frame.bottom - edge.bottom >= text.height;
      if (mayRise || maySink) return true;
    }
    return false;
  }

  /** What holds its place up and down while the rest scrolls, at or around an element. */
  function barOf(element: Element): Element | null {
    for (
      let around: Element | null = element;
      around && around !== document.body;
      around = around.parentElement
    ) {
      const { position, top, bottom } = getComputedStyle(around);
      if (position === 'fixed' || (position === 'sticky' && (top !== 'auto' || bottom !== 'auto')))
        return around;
    }
    return null;
  }

  /** Whether both lie in one box that was scrolled, as the rows of a table do under its head. */
  function isScrolledBox(head: Element, element: Element): boolean {
    for (let around = head.parentElement; around; around = around.parentElement)
      if (around.scrollTop > 0 && around !== document.documentElement) return around.contains(element);
    return false;
  }

  function checkColours(element: Element): void {
    const style = getComputedStyle(element);
    const used: [string, string][] = [['background', style.backgroundColor]];
    for (const image of style.backgroundImage.match(/rgba?\([^)]*\)|color\([^)]*\)/g) ?? [])
      used.push(['picture', image]);
    if (element.textContent?.trim()) used.push(['text', style.color]);
    if (Number.parseFloat(style.borderTopWidth) > 0) used.push(['border', style.borderTopColor]);
    if (element.matches('path, circle, rect, line, polygon, polyline, ellipse, text'))
      used.push(['fill', style.fill], ['stroke', style.stroke]);
    for (const [what, colour] of used) {
      const parts = rgbOf(colour);
      if (parts !== null && !known.has(parts))
        faults.add(`colour of no theme: ${what} ${colour} of ${nameOf(element)}`);
    }
  }

  /** "r,g,b" of a computed colour; null where it paints nothing or is a mix of tokens, which Chromium writes as color(). */
  function rgbOf(colour: string): string | null {
    const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
    if (parts === null || parts[4] === '0') return null;
    return parts.slice(1, 4).join(',');
  }

  function checkWidget(element: Element): void {
    if (
      !element.matches('button, input, select, textarea, progress, meter, summary, [role=slider], [role=tab]')
    )
      return;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (element.matches('select, progress, meter')) say('default widget', element, element.tagName);
    if (box.width < 2 || box.height < 2) return;
    const isText = element.matches('input:not([type]), input[type=text], input[type=search], textarea');
    if (!isText && element.matches('button, input') && style.appearance !== 'none' && isPlain(style))
      say('default widget', element, element.textContent ?? element.tagName);
    const hasWords = element.matches('input, textarea') || element.textContent?.trim() !== '';
    if (
      hasWords &&
      !element.matches('[type=range], [type=file], [type=radio], [type=checkbox]') &&
      !/Plex|Serif/.test(style.fontFamily)
    )
      say('default typeface', element, element.textContent ?? element.tagName);
    if ((box.width < 24 || box.height < 24) && !element.matches('.explained'))
      say(
        'target under 24px',
        element,
        element.textContent ?? '',
        `${Math.round(box.width)}x${Math.round(box.height)}`,
      );
  }

  function isPlain(style: CSSStyleDeclaration): boolean {
    return (
      style.backgroundColor === 'rgb(239, 239, 239)' ||
      style.borderTopStyle === 'outset' ||
      style.borderTopStyle === 'inset'
    );
  }
}
