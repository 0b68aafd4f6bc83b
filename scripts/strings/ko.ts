// Our own words in Korean.
import type { Words } from '../model.ts'

export const ko: Words = {
  way: steps => `${steps}단계로 가는 길`,
  thanks: '감사합니다!',
  stepOf: (no, total) => `${total}단계 중 ${no}단계`,
  thread: '단계',
  colon: ': ',
  sourcePage: '원본 페이지',
  onlineDeck: '온라인 슬라이드',
  qrCode: '온라인 슬라이드 QR 코드',
  missingImage: '이미지를 찾을 수 없음',
  remoteImage: '네트워크에 있는 이미지',
  tones: { note: '참고', info: '정보', tip: '팁', important: '중요', warning: '경고', danger: '위험' },
  media: { video: '동영상', audio: '오디오', post: '게시물', code: '코드', document: '문서', notebook: '노트북', terminal: '터미널 세션', page: '페이지' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Cloud du Cœur의 슬라이드: 발표하고, 인쇄하고, 나누세요.',
    present: '발표하기',
    pdf: 'PDF',
    slides: count => `슬라이드 ${count}장`,
    noScript: '발표에는 JavaScript가 필요하지만 PDF에는 필요하지 않습니다.',
  },
}
