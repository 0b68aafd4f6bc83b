// Whether speaker notes are shown over the slides: one state for the key and the button.
import { ref } from 'vue'

export const showsNotes = ref(false)
