// How code is coloured: themes whose faintest word can still be read from the last row, and on a photocopy.
export default () => ({
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
})
