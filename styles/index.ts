// The styles of every deck, in the order in which they build on each other.
import './fonts.css'
import './scripts/fonts.css'
import './tokens.css'
import './scene.css'
import './slides.css'
import './blocks.css'
import './scripts/typography.css'
import './scripts/direction.css'
