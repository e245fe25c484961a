import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/visit';

describe('on paper', () => {
  const visit = useBrowser();

  test('the programme begins on the first sheet of A4 and takes two', async () => {
    const pdf = await visit('/programme', {}, ({ page }) =>
      page.pdf({ format: 'A4', preferCSSPageSize: true }),
    );
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });
});
