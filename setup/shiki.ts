// How code is coloured: themes whose faintest word can still be read from the last row, and on a photocopy.
export default () => ({
  // A longer line is data, and colouring it would hold up the build.
  tokenizeMaxLineLength: 1000,
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
})
