import type {
  BanKind,
  ContentFilter,
  Language,
  Preferences,
  Privacy,
  PrivacyLevel,
  Profile,
  Role,
} from '@steam-clone/sdk';
import { randomFor } from '../random.ts';
import { personaWords, speeches } from './words.ts';

/** What a person is to be like, whatever the store gives as ids and times. */
export interface PlannedPerson {
  /** From 1. */
  number: number;
  accountName: string;
  language: Language;
  /** The country where somebody lives, whether the profile tells it or not. */
  home: string;
  email: PlannedEmail;
  /** The names that the profile shows one after the other; the last one stays. */
  personaNames: string[];
  profile: Pick<Profile, 'realName' | 'country' | 'summary' | 'vanity'>;
  privacy: Privacy;
  preferences: Preferences;
  parentalControls: { pin: string; allowedAppIds: number[]; dailyMinutes: number | null } | null;
  hasSecondFactor: boolean;
  /** Beside that of a player. */
  role: Role | null;
  ban: { kind: BanKind; appId: number | null; reason: string } | null;
  suspensionReason: string | null;
}

export interface PlannedEmail {
  /** That of the registration. */
  first: string;
  isConfirmed: boolean;
  /** The address that was asked for later. */
  next: string | null;
  isNextConfirmed: boolean;
}

const languages = Object.keys(speeches) as Language[];
const levels: readonly PrivacyLevel[] = ['public', 'friends', 'private'];
const filters: readonly ContentFilter[] = ['mature', 'violence', 'nudity'];
/** Games of `seed/data`. */
const games = [10, 220, 400, 440, 550, 570, 620, 730] as const;
const banKinds: readonly BanKind[] = ['community', 'vac', 'game'];

/** What account names of a seed begin with. */
export function prefixOf(seed: number): string {
  return `seed${seed}_`;
}

/** The n-th person of a seed, the same however many there are. */
export function planPerson(seed: number, number: number): PlannedPerson {
  const random = randomFor(seed, 'person', number);
  const language = languages[(number - 1) % languages.length] ?? 'en';
  const speech = speeches[language];
  const [plain, written] = random.pick(speech.given);
  const family = random.pick(speech.family);
  const { country, currency } = random.pick(speech.homes);
  const accountName = `${prefixOf(seed)}${plain}_${number}`;
  const [role, isBanned, isSuspended] = [roleOf(number), number % 9 === 7, number % 17 === 9];
  return {
    number,
    accountName,
    language,
    home: country,
    email: planEmail(accountName, number),
    personaNames: planPersonaNames(seed, number, written),
    profile: {
      realName: random.inPercent(70) ? (speech.familyFirst ? family + written : `${written} ${family}`) : null,
      country: random.inPercent(85) ? country : null,
      summary: random.inPercent(60) ? random.pick(speech.summaries) : null,
      vanity: random.inPercent(50) ? `${plain}-${seed}-${number}` : null,
    },
    privacy: planPrivacy(seed, number),
    preferences: {
      language,
      currency,
      contentFilters: random.shuffle(filters).slice(0, random.between(0, filters.length)),
      emailNotifications: {
        news: random.inPercent(50),
        wishlist: random.inPercent(50),
        friends: random.inPercent(50),
      },
    },
    parentalControls: number % 8 === 4 ? planParentalControls(seed, number) : null,
    hasSecondFactor: number % 11 === 3,
    role,
    ban: isBanned ? planBan(seed, number) : null,
    suspensionReason: isSuspended ? random.pick(['Stolen card', 'Account for sale', 'Under investigation']) : null,
  };
}

function roleOf(number: number): Role | null {
  if (number === 1) return 'moderator';
  return number === 2 ? 'publisher' : null;
}

/** Of four people one has confirmed no address, one the first, one waits to change it, and one has changed it. */
function planEmail(accountName: string, number: number): PlannedEmail {
  const kind = number % 4;
  return {
    first: `${accountName}@example.com`,
    isConfirmed: kind !== 1,
    next: kind === 3 || kind === 0 ? `${accountName}@example.org` : null,
    isNextConfirmed: kind === 0,
  };
}

function planPersonaNames(seed: number, number: number, written: string): string[] {
  const random = randomFor(seed, 'persona names', number);
  const names = Array.from({ length: random.between(0, 4) }, () => {
    const name = `${random.pick(personaWords.first)}${random.pick(personaWords.second)}`;
    return random.pick(personaWords.ornaments).replace('{}', name);
  });
  const last = random.inPercent(40)
    ? written
    : `${random.pick(personaWords.first)} ${random.pick(personaWords.second)}`;
  return [...new Set(names), last];
}

/** Three people after each other have all levels of each facet. */
function planPrivacy(seed: number, number: number): Privacy {
  const levelOf = (facet: keyof Privacy): PrivacyLevel => {
    const group = Math.floor((number - 1) / levels.length);
    return randomFor(seed, 'privacy', facet, group).shuffle(levels)[(number - 1) % levels.length] ?? 'public';
  };
  return {
    profile: levelOf('profile'),
    games: levelOf('games'),
    friends: levelOf('friends'),
    playtime: levelOf('playtime'),
    inventory: levelOf('inventory'),
    comments: levelOf('comments'),
  };
}

function planParentalControls(seed: number, number: number): PlannedPerson['parentalControls'] {
  const random = randomFor(seed, 'parental controls', number);
  return {
    pin: String(random.between(1_000, 9_999)),
    allowedAppIds: random.shuffle(games).slice(0, random.between(1, 4)),
    dailyMinutes: random.inPercent(70) ? random.between(2, 12) * 15 : null,
  };
}

function planBan(seed: number, number: number): PlannedPerson['ban'] {
  const random = randomFor(seed, 'ban', number);
  const kind = banKinds[Math.floor(number / 9) % banKinds.length] ?? 'community';
  const reason = kind === 'community' ? 'Insults in comments' : 'Aim bot';
  return { kind, appId: kind === 'game' ? random.pick(games) : null, reason };
}
