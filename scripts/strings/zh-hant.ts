// Our own words in Chinese, traditional.
import type { Words } from '../model.ts'

export const zhHant: Words = {
  way: steps => `全程共 ${steps} 步`,
  thanks: '謝謝！',
  stepOf: (no, total) => `第 ${no} 步，共 ${total} 步`,
  thread: '步驟',
  colon: '：',
  sourcePage: '原始頁面',
  onlineDeck: '線上簡報',
  qrCode: '線上簡報的 QR 碼',
  missingImage: '找不到圖片',
  remoteImage: '網路圖片，未下載',
  tones: { note: '注意', info: '資訊', tip: '提示', important: '重要', warning: '警告', danger: '危險' },
  media: { video: '影片', audio: '音訊', post: '貼文', code: '程式碼', document: '文件', notebook: '筆記本', terminal: '終端機記錄', page: '頁面' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Cloud du Cœur 的簡報：可放映、可列印、可分享。',
    present: '放映',
    pdf: 'PDF',
    slides: count => `${count} 張投影片`,
    noScript: '放映需要 JavaScript，閱讀 PDF 則不需要。',
  },
}
