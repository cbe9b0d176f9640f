import type { components } from '@steam-clone/sdk';

type Schemas = components['schemas'];

/** What people who speak a language are called, where they live and what they say of themselves. All is made up. */
export interface Speech {
  /** Two given names of the same person: for an account, and as it is written. */
  given: readonly (readonly [plain: string, written: string])[];
  family: readonly string[];
  /** The family's name stands first, and nothing stands between. */
  familyFirst?: true;
  homes: readonly { country: Schemas['Country']; currency: Schemas['Currency'] }[];
  summaries: readonly string[];
}

/** By language; the order is that in which people get theirs. */
export const speeches: Readonly<Record<Schemas['Language'], Speech>> = {
  en: {
    given: [
      ['amber', 'Amber'],
      ['declan', 'Declan'],
      ['hazel', 'Hazel'],
      ['miles', 'Miles'],
      ['poppy', 'Poppy'],
      ['rowan', 'Rowan'],
    ],
    family: ['Ashdown', 'Barrow', 'Fenwick', 'Holloway', 'Marsh', 'Thorne'],
    homes: [
      { country: 'US', currency: 'USD' },
      { country: 'GB', currency: 'GBP' },
      { country: 'AU', currency: 'AUD' },
    ],
    summaries: [
      'Mostly puzzles, and always late to the party.',
      'Collects demos & finishes none of them.',
      'Co-op or nothing.',
    ],
  },
  de: {
    given: [
      ['anneke', 'Anneke'],
      ['bjoern', 'Björn'],
      ['greta', 'Greta'],
      ['juergen', 'Jürgen'],
      ['lotte', 'Lotte'],
      ['mathis', 'Mathis'],
    ],
    family: ['Achterberg', 'Grünwald', 'Kesselring', 'Lindqvist', 'Süßmilch', 'Vogelsang'],
    homes: [
      { country: 'DE', currency: 'EUR' },
      { country: 'AT', currency: 'EUR' },
      { country: 'CH', currency: 'CHF' },
    ],
    summaries: [
      'Spielt am liebsten Aufbauspiele.',
      'Größter Fan von Brettspielen – auch am Rechner.',
      'Nur noch eine Runde …',
    ],
  },
  fr: {
    given: [
      ['aurelie', 'Aurélie'],
      ['benoit', 'Benoît'],
      ['celeste', 'Céleste'],
      ['hugo', 'Hugo'],
      ['maelle', 'Maëlle'],
      ['theo', 'Théo'],
    ],
    family: ['Beaumont', 'Delacroix', 'Fontaine', 'Lefèvre', 'Moreau', 'Garçon'],
    homes: [
      { country: 'FR', currency: 'EUR' },
      { country: 'BE', currency: 'EUR' },
      { country: 'CA', currency: 'CAD' },
    ],
    summaries: ['Joue le soir, dort peu.', 'Amateur d’énigmes et de récits.', 'À la recherche du dernier succès.'],
  },
  es: {
    given: [
      ['alba', 'Alba'],
      ['inigo', 'Íñigo'],
      ['lucia', 'Lucía'],
      ['mateo', 'Mateo'],
      ['noa', 'Noa'],
      ['ruben', 'Rubén'],
    ],
    family: ['Ibáñez', 'Jurado', 'Montalbán', 'Núñez', 'Quiroga', 'Zamora'],
    homes: [
      { country: 'ES', currency: 'EUR' },
      { country: 'MX', currency: 'MXN' },
      { country: 'AR', currency: 'ARS' },
    ],
    summaries: ['¿Otra partida? ¡Siempre!', 'Coleccionista de juegos pequeños.', 'Juego despacio y sin prisa.'],
  },
  pt: {
    given: [
      ['beatriz', 'Beatriz'],
      ['caua', 'Cauã'],
      ['ines', 'Inês'],
      ['joao', 'João'],
      ['leonor', 'Leonor'],
      ['tomas', 'Tomás'],
    ],
    family: ['Albuquerque', 'Conceição', 'Figueira', 'Magalhães', 'Pinheiro', 'Simões'],
    homes: [
      { country: 'BR', currency: 'BRL' },
      { country: 'PT', currency: 'EUR' },
    ],
    summaries: ['Jogos de corrida e café.', 'Só mais uma fase, prometo.', 'À procura de gente para jogar.'],
  },
  ru: {
    given: [
      ['alisa', 'Алиса'],
      ['fyodor', 'Фёдор'],
      ['kira', 'Кира'],
      ['lev', 'Лев'],
      ['nadya', 'Надя'],
      ['timur', 'Тимур'],
    ],
    family: ['Белых', 'Журавель', 'Королёв', 'Мороз', 'Соболь', 'Черных'],
    homes: [
      { country: 'KZ', currency: 'KZT' },
      { country: 'RU', currency: 'RUB' },
    ],
    summaries: ['Люблю стратегии и долгие кампании.', 'Ещё один ход — и спать.', 'Играю ради сюжета.'],
  },
  ja: {
    given: [
      ['haruka', '遥'],
      ['kaito', '海斗'],
      ['mei', '芽衣'],
      ['ren', '蓮'],
      ['sakura', 'さくら'],
      ['yuto', '悠人'],
    ],
    family: ['佐藤', '高橋', '渡辺', '小林', '吉田', '山口'],
    familyFirst: true,
    homes: [{ country: 'JP', currency: 'JPY' }],
    summaries: ['パズルとRPGが好きです。', '週末だけ遊びます。', 'のんびりプレイ中。'],
  },
  ko: {
    given: [
      ['doyun', '도윤'],
      ['haeun', '하은'],
      ['jiho', '지호'],
      ['minseo', '민서'],
      ['seoyeon', '서연'],
      ['yejun', '예준'],
    ],
    family: ['김', '박', '이', '정', '최', '한'],
    familyFirst: true,
    homes: [{ country: 'KR', currency: 'KRW' }],
    summaries: ['전략 게임을 좋아해요.', '같이 하실 분 환영합니다.', '주말에만 접속합니다.'],
  },
  zh: {
    given: [
      ['bowen', '博文'],
      ['jiayi', '佳怡'],
      ['lihua', '丽华'],
      ['mingze', '明泽'],
      ['xinyi', '欣怡'],
      ['zihan', '子涵'],
    ],
    family: ['陈', '李', '刘', '王', '张', '周'],
    familyFirst: true,
    homes: [
      { country: 'CN', currency: 'CNY' },
      { country: 'SG', currency: 'SGD' },
      { country: 'TW', currency: 'TWD' },
    ],
    summaries: ['喜欢独立游戏。', '收集成就中……', '周末一起玩吗？'],
  },
  ar: {
    given: [
      ['amina', 'أمينة'],
      ['farid', 'فريد'],
      ['layla', 'ليلى'],
      ['omar', 'عمر'],
      ['salma', 'سلمى'],
      ['yusuf', 'يوسف'],
    ],
    family: ['البغدادي', 'الحسيني', 'الشامي', 'العطار', 'المصري', 'النجار'],
    homes: [
      { country: 'AE', currency: 'AED' },
      { country: 'EG', currency: 'EGP' },
      { country: 'MA', currency: 'MAD' },
    ],
    summaries: ['أحب ألعاب المغامرات.', 'لاعب في أوقات الفراغ.', 'أبحث عن فريق للعب.'],
  },
};

/** What persona names are made of. */
export const personaWords = {
  first: [
    'Amber',
    'Brisk',
    'Cobalt',
    'Dusty',
    'Eager',
    'Frosty',
    'Gentle',
    'Hidden',
    'Idle',
    'Lunar',
    'Mellow',
    'Rapid',
    'Silent',
    'Velvet',
  ],
  second: [
    'Badger',
    'Comet',
    'Dune',
    'Falcon',
    'Glacier',
    'Heron',
    'Lantern',
    'Maple',
    'Otter',
    'Pebble',
    'Raven',
    'Sparrow',
    'Thicket',
    'Wombat',
  ],
  ornaments: ['{}', 'xX{}Xx', '{} ★', '✦ {} ✦', 'The {}', '{} 🎮', '[{}]', '{} (afk)'],
} as const;
