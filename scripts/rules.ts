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
    reason: 'What a shortcode of another theme draws is not known here: the text inside is kept, the rest is not shown.',
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
  'output': {
    reason: 'What cannot be written is said before anything else is touched.',
    bad: '(an output folder without the right to write)',
    good: page('Bonjour.'),
  },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules
