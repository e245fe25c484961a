/** Puts a film of another site into its place when a visitor starts it, and not before. */
document.addEventListener('click', (event) => {
  const { target } = event;
  // With a key held down, a click opens the link in a new tab or window.
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = target instanceof Element ? target.closest('a[data-frame]') : null;
  const address = link?.getAttribute('data-frame');
  if (!link || !address) return;
  event.preventDefault();
  const frame = document.createElement('iframe');
  frame.title = link.getAttribute('data-title') ?? '';
  frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
  frame.allowFullscreen = true;
  // YouTube shows an error to visitors who do not say which site they come from.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = address;
  link.replaceWith(frame);
  frame.focus();
});
