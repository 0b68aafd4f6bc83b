// Every rule that a message can name: why it exists, a page that breaks it and one that does not. The tests run the examples.

interface Rule { reason: string, bad: string, good: string }

const page = (body: string): string => `---\ntitle: Essai\n---\n\n${body}\n`

export const rules = {
  'page-not-found': {
    reason: 'A page is a Markdown file, or a folder that holds index.md or _index.md.',
    bad: '(a path where nothing stands)',
    good: page('Bonjour.'),
  },
  'front-matter': {
    reason: 'The block at the start of a page must be readable, or the title and the language would be guesses.',
    bad: '---\ntitle: "Essai\n---\n\nBonjour.\n',
    good: page('Bonjour.'),
  },
  'shortcode-syntax': {
    reason: 'A shortcode that Hugo cannot read would swallow the text after it.',
    bad: page('{{% steps %}}\n\n### Un\n\nBonjour.'),
    good: page('{{% steps %}}\n\n### Un\n\nBonjour.\n\n{{% /steps %}}'),
  },
  'unknown-shortcode': {
    reason: 'What a shortcode of another theme draws is not known here: the text inside is kept, and what its parameters say in words (`title`, `text`, `caption` and the like, a whole sentence, a word where a sentence would have a gap), and a picture that it names; the rest is not shown.',
    bad: page('{{< inconnu >}}Bonjour.{{< /inconnu >}}'),
    good: page('{{% steps %}}\n\n### Un\n\nBonjour.\n\n{{% /steps %}}'),
  },
  'inline-shortcode': {
    reason: 'An inline shortcode is a program in the page. Nothing that a page contains runs here.',
    bad: page('{{< heure.inline >}}{{ now }}{{< /heure.inline >}}\n\nBonjour.'),
    good: page('Bonjour.'),
  },
  'shortcode-empty': {
    reason: 'A shortcode that lacks what it is to show leaves a gap that its author cannot see.',
    bad: page('Bonjour.\n\n{{< youtube >}}'),
    good: page('{{< youtube id="w7Ft2ymGmfc" >}}'),
  },
  'include-missing': {
    reason: 'Another page is included only from the same site; its name stands for one that is not there.',
    bad: page('Bonjour.\n\n{{% include "nulle-part.md" %}}'),
    good: page('Bonjour.'),
  },
  'footnote-unused': {
    reason: 'Hugo shows a footnote only where the text calls it; one that nothing calls has lost its place.',
    bad: page('Bonjour.\n\n[^1]: Une note.'),
    good: page('Bonjour[^1].\n\n[^1]: Une note.'),
  },
  'raw-html': {
    reason: 'HTML in a page may run or load something: its words are kept, its tags are not.',
    bad: page('Du <marquee>texte</marquee>.'),
    good: page('Du **texte**.'),
  },
  'image-missing': {
    reason: 'An image that is nowhere in the page’s site, or is no whole picture, leaves a labelled frame on the slide.',
    bad: page('Le plan :\n\n![Le plan](./plan.png)'),
    good: page('Le plan.'),
  },
  'image-remote': {
    reason: 'A deck must work without network, so nothing is fetched: a labelled frame stands for the picture.',
    bad: page('Le plan :\n\n![Le plan](https://example.org/plan.png)'),
    good: page('Le plan.'),
  },
  'link-relative': {
    reason: 'A link to another page of the site needs the site’s address (`siteUrl`); without it only its text is shown.',
    bad: page('Voir [la suite](../suite/).'),
    good: page('Voir [la suite](https://example.org/suite/).'),
  },
  'link-missing': {
    reason: 'A link to a page that the site does not have, or has twice by that name, leads nowhere; Hugo would not build the site.',
    bad: '(on a site, a `ref` to a page that is not there)',
    good: page('Voir [la suite](https://example.org/suite/).'),
  },
  'link-unsafe': {
    reason: 'A link that would run a program is shown as text.',
    bad: page('Voir [ici](javascript:alert(1)).'),
    good: page('Voir [ici](https://example.org/).'),
  },
  'steps-without-heading': {
    reason: 'A step is a heading inside a steps block; without any, the block is shown as ordinary text.',
    bad: page('{{% steps %}}\n\nBonjour.\n\n{{% /steps %}}'),
    good: page('{{% steps %}}\n\n### Un\n\nBonjour.\n\n{{% /steps %}}'),
  },
  'empty-body': {
    reason: 'A page with a title and nothing else gives only a cover and an end.',
    bad: '---\ntitle: Essai\n---\n',
    good: page('Bonjour.'),
  },
  'empty-page': {
    reason: 'Nothing can be shown of a file without any text, title included.',
    bad: '\n',
    good: page('Bonjour.'),
  },
  'encoding': {
    reason: 'A page is UTF-8; another encoding would garble every accent.',
    bad: '(a page saved as Latin-1)',
    good: page('Préféré.'),
  },
  'configuration': {
    reason: 'A setting that nobody reads is a mistake that nobody sees.',
    bad: '(diapo.config.yaml with `siteURL: 3`)',
    good: page('Bonjour.'),
  },
  'deck-edited': {
    reason: 'A deck that was edited by hand is somebody’s work: it is never overwritten without --force.',
    bad: '(a deck that lacks our hash, or whose text no longer matches it)',
    good: page('Bonjour.'),
  },
  'lost-words': {
    reason: 'Every visible word of a page stands on a slide: the conversion counts them itself, and a loss is a defect of ours.',
    bad: '(no page should; please report one that does)',
    good: page('Bonjour.'),
  },
  'cut': {
    reason: 'Slidev hides what does not fit, and an audience cannot scroll: nothing may hang over the slide or be cut off by a box.',
    bad: '(an edited deck with a list that is longer than its slide)',
    good: page('Bonjour.'),
  },
  'overlap': {
    reason: 'Words that lie over other words, a picture or the thread are lost, and so is what they lie over; words that touch a picture are hard to read.',
    bad: '(an edited deck with two paragraphs put at the same place)',
    good: page('Bonjour.'),
  },
  'small-text': {
    reason: 'From the last row nobody reads words below 20 px on the canvas of 980, code below 14, or labels and notes below 16.',
    bad: '(an edited deck with words of 12 px)',
    good: page('Bonjour.'),
  },
  'contrast': {
    reason: 'Text has to stand out from what is behind it by 4.5 to 1, large text by 3 to 1, in a light room and in a dark one.',
    bad: '(an edited deck with light grey words on white)',
    good: page('Bonjour.'),
  },
  'missing-glyph': {
    reason: 'A character that no typeface of the deck has becomes an empty box, if not on this machine then on another.',
    bad: '(a page with an Egyptian hieroglyph)',
    good: page('Bonjour.'),
  },
  'picture': {
    reason: 'A picture that did not load leaves a hole, and one shown at more than twice its size shows its pixels.',
    bad: '(an edited deck that shows an icon of 16 px at the height of the slide)',
    good: page('Bonjour.'),
  },
  'console': {
    reason: 'What the browser complains of is broken on the slide, whether it can be seen or not.',
    bad: '(an edited deck with a component that fails)',
    good: page('Bonjour.'),
  },
  'request': {
    reason: 'A deck works without network and tells nobody that it is shown: nothing may be asked of another machine.',
    bad: '(an edited deck that shows a picture from another site)',
    good: page('Bonjour.'),
  },
  'almost-empty': {
    reason: 'A slide that goes on to the next though it has room left makes an audience turn pages for nothing.',
    bad: '(a slide filled to less than 60 % whose next part would still have fitted)',
    good: page('Bonjour.'),
  },
  'output': {
    reason: 'What cannot be written is said before anything else is touched.',
    bad: '(an output folder without the right to write)',
    good: page('Bonjour.'),
  },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules
