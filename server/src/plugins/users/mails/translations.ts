import ar from './translations/ar.json' with { type: 'json' };
import de from './translations/de.json' with { type: 'json' };
import en from './translations/en.json' with { type: 'json' };
import es from './translations/es.json' with { type: 'json' };
import fr from './translations/fr.json' with { type: 'json' };
import ja from './translations/ja.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };
import pt from './translations/pt.json' with { type: 'json' };
import ru from './translations/ru.json' with { type: 'json' };
import zh from './translations/zh.json' with { type: 'json' };

/** The words of one language. `{name}` stands for what is filled in. */
export type Translation = typeof en;

/** By BCP 47 tag. */
export const translations = { ar, de, en, es, fr, ja, ko, pt, ru, zh } satisfies Record<string, Translation>;

export type Language = keyof typeof translations;

/** Languages that are written from right to left. */
export const rightToLeft: ReadonlySet<Language> = new Set(['ar']);
