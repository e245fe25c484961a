/**
 * What a browser may fetch before a visitor follows a link: pages of the site, when the pointer rests on the link or
 * goes down (`moderate`). Files have a dot in their names, and are left alone. A browser that saves data or battery
 * takes no hint (HTML, "Speculation rules").
 */
const rules = {
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: ['/*.*', '/files/*'] } }] },
      eagerness: 'moderate',
    },
  ],
};

/** Rules in the page itself, for some hosts send no headers of ours. They are data: nothing runs. */
export function SpeculationRules() {
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }} />;
}
