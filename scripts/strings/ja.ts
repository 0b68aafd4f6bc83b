// Our own words in Japanese.
import type { Words } from '../model.ts'

export const ja: Words = {
  way: steps => `${steps} ステップの道のり`,
  thanks: 'ありがとうございました',
  stepOf: (no, total) => `ステップ ${no}／${total}`,
  thread: 'ステップ',
  colon: '：',
  sourcePage: '元のページ',
  onlineDeck: 'オンライン版スライド',
  qrCode: 'オンライン版スライドの QR コード',
  missingImage: '画像が見つかりません',
  remoteImage: 'ネットワーク上の画像',
  tones: { note: 'メモ', info: '情報', tip: 'ヒント', important: '重要', warning: '警告', danger: '危険' },
  media: { video: '動画', audio: '音声', post: '投稿', code: 'コード', document: '文書', notebook: 'ノートブック', terminal: 'ターミナルの記録', page: 'ページ' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Cloud du Cœur のスライド：発表、印刷、共有のために。',
    present: '発表する',
    pdf: 'PDF',
    slides: count => `スライド ${count} 枚`,
    noScript: '発表には JavaScript が必要です。PDF には不要です。',
  },
}
