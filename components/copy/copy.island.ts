// Copies what `data-copy` names, and says so in the button for a while.
const before = new WeakMap<
  HTMLButtonElement,
  { readonly label: string; timer?: ReturnType<typeof setTimeout> }
>();

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-copy]') : null;
  if (button instanceof HTMLButtonElement) void copy(button);
});

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset.copy ?? '');
  try {
    // Where a page came without encryption there is no clipboard at all.
    await navigator.clipboard.writeText(source?.textContent ?? '');
    sayCopied(button);
  } catch {
    // What cannot be copied is at least ready to be copied by hand.
    if (source) getSelection()?.selectAllChildren(source);
  }
}

function sayCopied(button: HTMLButtonElement): void {
  const state = before.get(button) ?? { label: button.textContent };
  before.set(button, state);
  clearTimeout(state.timer);
  const say = (label: string, status: string) => {
    button.textContent = label;
    const live = button.parentElement?.querySelector('[data-copy-status]');
    if (live) live.textContent = status;
  };
  const { copied = state.label } = button.dataset;
  say(copied, copied);
  state.timer = setTimeout(() => say(state.label, ''), 2000);
}
