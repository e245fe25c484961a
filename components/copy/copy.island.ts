// Copies what `data-copy` names, and says so in the button for a while.
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-copy]') : null;
  if (!(button instanceof HTMLButtonElement)) return;
  const text = document.getElementById(button.dataset.copy ?? '')?.textContent ?? '';
  const label = button.textContent;
  const status = button.parentElement?.querySelector('[data-copy-status]');
  navigator.clipboard.writeText(text).then(
    () => {
      button.textContent = button.dataset.copied ?? label;
      if (status) status.textContent = button.dataset.copied ?? '';
      setTimeout(() => {
        button.textContent = label;
        if (status) status.textContent = '';
      }, 2000);
    },
    // Where the clipboard is refused, the entry is at least ready to be copied by hand.
    () => select(button.dataset.copy ?? ''),
  );
});

function select(id: string): void {
  const element = document.getElementById(id);
  if (element) getSelection()?.selectAllChildren(element);
}
