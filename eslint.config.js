// One tool lints and formats TypeScript, Vue, YAML, JSON and Markdown.
import antfu from '@antfu/eslint-config'

export default antfu({
  vue: true,
  typescript: true,
  ignores: [
    'slides.md',
    'decks',
    'dist',
    'content',
    'scripts/deck/fit/faces.json',
    'scripts/deck/fit/joins.json',
    'tests/fixtures',
    'package-lock.json',
    'docs/rules.md',
    'docs/shortcodes.md',
  ],
  rules: {
    // Commands print; that is what they are for.
    'no-console': 'error',
    // Type-only members of a union read best with a leading bar.
    'ts/consistent-type-definitions': ['error', 'interface'],
    'antfu/top-level-function': 'error',
    // A short list reads best on one line.
    'antfu/reasonable-newline': 'off',
    // French needs no-break spaces.
    'no-irregular-whitespace': 'off',
    'vue/no-irregular-whitespace': 'off',
    // Only what a name and a type leave open is told.
    'jsdoc/check-param-names': 'off',
  },
})
