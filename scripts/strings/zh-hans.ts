// Our own words in Chinese, simplified.
import type { Words } from '../model.ts'

export const zhHans: Words = {
  way: steps => `全程共 ${steps} 步`,
  thanks: '谢谢！',
  stepOf: (no, total) => `第 ${no} 步，共 ${total} 步`,
  thread: '步骤',
  colon: '：',
  sourcePage: '原始页面',
  onlineDeck: '在线幻灯片',
  qrCode: '在线幻灯片的二维码',
  missingImage: '找不到图片',
  remoteImage: '网络图片，未下载',
  tones: { note: '注意', info: '信息', tip: '提示', important: '重要', warning: '警告', danger: '危险' },
  media: { video: '视频', audio: '音频', post: '帖子', code: '代码', document: '文档', notebook: '笔记本', terminal: '终端会话', page: '页面' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Cloud du Cœur 的幻灯片：可放映、可打印、可分享。',
    present: '放映',
    pdf: 'PDF',
    slides: count => `${count} 张幻灯片`,
    noScript: '放映需要 JavaScript，阅读 PDF 则不需要。',
  },
}
