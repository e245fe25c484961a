import { expect, test } from 'vitest';
import { dangersIn } from './dangers';

test.each([
  '<p><script>x</script></p>',
  '<svg><script>x</script></svg>',
  '<b onclick="x">x</b>',
  '<a href=" java&#9;script:x">x</a>',
  '<img src="//evil.example/x.gif">',
  '<img srcset="/a.png 1x, https://evil.example/x.gif 2x">',
  '<link rel="preload" as="image" href="https://evil.example/x.gif">',
  '<link rel="stylesheet" href="/x.css">',
  '<p style="background: url(/x)">x</p>',
  '<object data="/x">x</object>',
  '<math><mi><script>x</script></mi></math>',
])('the judge of rendered pages sees what is wrong with %s', (html) => {
  expect(dangersIn(html)).toHaveLength(1);
});

test('the judge of rendered pages lets a plain page be', () => {
  const html =
    '<p style="color: red">x <a href="https://example.org">y</a> <img src="/images/a.png" alt=""></p>';
  expect(dangersIn(html)).toEqual([]);
});
