/** How large letters are, of what the style sheet asks for; smaller ones cannot be read from afar. */
const smallest = 0.5;
const step = 0.05;

/**
 * Makes the letters of a screen that nobody scrolls so small that all of it is seen. First what happens in a session is
 * cut to what happens at this moment.
 *
 * @param place the screen; its style sheet multiplies sizes by `--fit`
 */
export function fitScreen(place: HTMLElement): void {
  const root = document.documentElement;
  const isWhole = () => root.scrollHeight <= root.clientHeight;
  const fit = (least: number): boolean => {
    for (let size = 1; size >= least; size -= step) {
      place.style.setProperty('--fit', String(size));
      if (isWhole()) return true;
    }
    return false;
  };
  const cut = (isCut: boolean) => {
    for (const item of place.querySelectorAll<HTMLElement>('[data-item]:not([aria-current])'))
      item.hidden = isCut;
  };
  cut(false);
  place.style.removeProperty('--fit');
  // What is held in a hand is scrolled.
  if (!matchMedia('(min-width: 60rem)').matches || fit(0.8)) return;
  cut(true);
  fit(smallest);
}
