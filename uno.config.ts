// UnoCSS reads a presenter's own classes in slides; in our drawings it would take `font-size="25"` for one of its sizes.
import { defineConfig } from 'unocss'

export default defineConfig({
  content: { pipeline: { exclude: [/[\\/](?:components|layouts)[\\/].*\.vue/] } },
})
