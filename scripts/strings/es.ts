// Our own words in Spanish.
import type { Words } from '../model.ts'

export const es: Words = {
  way: steps => steps === 1 ? 'El camino, en un paso' : `El camino, en ${steps} pasos`,
  thanks: '¡Gracias!',
  stepOf: (no, total) => `Paso ${no} de ${total}`,
  thread: 'Los pasos',
  colon: ': ',
  sourcePage: 'La página de origen',
  onlineDeck: 'Esta presentación en línea',
  qrCode: 'Código QR de la presentación en línea',
  missingImage: 'Imagen no encontrada',
  remoteImage: 'Imagen que quedó en la red',
  tones: { note: 'Nota', info: 'Información', tip: 'Consejo', important: 'Importante', warning: 'Advertencia', danger: 'Peligro' },
  media: { video: 'Vídeo', audio: 'Audio', post: 'Publicación', code: 'Código', document: 'Documento', notebook: 'Cuaderno', terminal: 'Sesión de terminal', page: 'Página' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Las presentaciones del Cloud du Cœur: para presentar, imprimir y compartir.',
    present: 'Presentar',
    pdf: 'PDF',
    slides: count => count === 1 ? '1 diapositiva' : `${count} diapositivas`,
    noScript: 'Para presentar hace falta JavaScript; para el PDF, no.',
  },
}
