// Our own words in Portuguese.
import type { Words } from '../model.ts'

export const pt: Words = {
  way: steps => steps === 1 ? 'O caminho, em um passo' : `O caminho, em ${steps} passos`,
  thanks: 'Obrigado!',
  stepOf: (no, total) => `Passo ${no} de ${total}`,
  thread: 'Os passos',
  colon: ': ',
  sourcePage: 'A página de origem',
  onlineDeck: 'Esta apresentação online',
  qrCode: 'Código QR da apresentação online',
  missingImage: 'Imagem não encontrada',
  remoteImage: 'Imagem que ficou na rede',
  tones: { note: 'Nota', info: 'Informação', tip: 'Dica', important: 'Importante', warning: 'Atenção', danger: 'Perigo' },
  media: { video: 'Vídeo', audio: 'Áudio', post: 'Publicação', code: 'Código', document: 'Documento', notebook: 'Notebook', terminal: 'Sessão de terminal', page: 'Página' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'As apresentações do Cloud du Cœur: para apresentar, imprimir e partilhar.',
    present: 'Apresentar',
    pdf: 'PDF',
    slides: count => count === 1 ? '1 slide' : `${count} slides`,
    noScript: 'Para apresentar é preciso JavaScript; para o PDF, não.',
  },
}
