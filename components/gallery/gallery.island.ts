/**
 * Leads from one picture of a gallery to the next: buttons, arrow keys, Home and End, and swipes. It listens on the
 * document and touches only the dialog that is open, so it does not matter when it arrives.
 */
const shown = 'dialog:modal';
/** In CSS pixels; a shorter way is a tap. */
const shortestSwipe = 48;

let swipe: { readonly x: number; readonly y: number } | undefined;

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const opener = target.closest('[data-gallery-open]');
  const dialog = dialogOf(opener);
  if (dialog) {
    // Also where `command` is not known: as a modal dialog the picture keeps the focus.
    event.preventDefault();
    open(dialog);
    return;
  }
  const current = openDialog();
  if (!current) return;
  const step = target.closest('[data-step]')?.getAttribute('data-step');
  if (step) move(current, (at, count) => (at + Number(step) + count) % count, step);
  else if (target === current || target.closest('[commandfor]')) {
    event.preventDefault();
    current.close();
  }
});

document.addEventListener('keydown', (event) => {
  const current = openDialog();
  if (!current || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const forwards = getComputedStyle(current).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (event.key === forwards) move(current, (at, count) => (at + 1) % count, '1');
  else if (/^Arrow(Left|Right)$/.test(event.key))
    move(current, (at, count) => (at - 1 + count) % count, '-1');
  else if (event.key === 'Home') move(current, () => 0, '-1');
  else if (event.key === 'End') move(current, (_, count) => count - 1, '1');
  else return;
  event.preventDefault();
});

document.addEventListener('pointerdown', ({ pointerType, isPrimary, clientX, clientY }) => {
  // A second finger zooms.
  swipe = pointerType === 'touch' && isPrimary ? { x: clientX, y: clientY } : undefined;
});
document.addEventListener('pointercancel', () => (swipe = undefined));
document.addEventListener('pointerup', ({ clientX, clientY }) => {
  const current = openDialog();
  if (!swipe || !current) return;
  const way = clientX - swipe.x;
  const isSwipe = Math.abs(way) >= shortestSwipe && Math.abs(way) > 2 * Math.abs(clientY - swipe.y);
  swipe = undefined;
  if (!isSwipe) return;
  const isForwards = way < 0 === (getComputedStyle(current).direction !== 'rtl');
  move(current, (at, count) => (at + (isForwards ? 1 : -1) + count) % count);
});

function move(from: HTMLDialogElement, next: (at: number, count: number) => number, step?: string): void {
  const openers = openersAround(from);
  const at = openers.findIndex((opener) => dialogOf(opener) === from);
  const opener = openers[next(at, openers.length)];
  const dialog = dialogOf(opener);
  if (!opener || !dialog || dialog === from) return;
  from.close();
  // When the picture is closed, the focus returns to where it was: to the picture's own button.
  opener.focus();
  open(dialog);
  if (step) dialog.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus();
}

function open(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  dialog.showModal();
  const openers = openersAround(dialog);
  const bar = dialog.closest('[data-gallery]')?.querySelector<HTMLElement>(':scope > [data-gallery-bar]');
  const place = dialog.querySelector('[data-gallery-place]');
  if (!bar || !place || openers.length < 2) return;
  if (!place.firstElementChild) {
    const copy = bar.cloneNode(true);
    if (copy instanceof HTMLElement) copy.hidden = false;
    place.append(copy);
  }
  const status = place.querySelector('[data-text]');
  const at = openers.findIndex((opener) => dialogOf(opener) === dialog);
  const text = (status?.getAttribute('data-text') ?? '')
    .replace('{n}', String(at + 1))
    .replace('{all}', String(openers.length));
  if (!status) return;
  // Screen readers announce what changes in a status, not what it holds when it appears.
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = text));
}

function openersAround(dialog: HTMLDialogElement): HTMLElement[] {
  return [...(dialog.closest('[data-gallery]')?.querySelectorAll<HTMLElement>('[data-gallery-open]') ?? [])];
}

function dialogOf(opener: Element | null | undefined): HTMLDialogElement | undefined {
  const dialog = document.getElementById(opener?.getAttribute('commandfor') ?? '');
  return dialog instanceof HTMLDialogElement ? dialog : undefined;
}

function openDialog(): HTMLDialogElement | undefined {
  const dialog = document.querySelector(`[data-gallery] ${shown}`);
  return dialog instanceof HTMLDialogElement ? dialog : undefined;
}
