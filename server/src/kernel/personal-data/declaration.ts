import type { AnyPlugin } from '../plugin/manifest.ts';

/**
 * Names of columns and properties that hold the id of a person. The last word tells: `user` and `account`, with or without `id`
 * behind it, and with it also `steam` and what a person is to others, as in `friend_id` or `authorIds`.
 */
const relations = 'steam|player|person|owner|author|friend|member|sender|recipient|reviewer|buyer|actor|moderator';
const personId = new RegExp(`(^|_)((user|account)(_?ids?)?|(${relations})_?ids?)$`);

function holdsPerson(name: string): boolean {
  return personId.test(name.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toLowerCase());
}

/**
 * Fails the build of a plugin whose tables hold a user id while its manifest has no `personalData`. Looks at the
 * properties of its entities and at the columns that its migrations name. Throws an Error that names them.
 */
export function assertPersonalDataDeclared({ id, entities, migrations, personalData }: PersonalDataParts): void {
  if (personalData) return;
  const properties = (entities ?? []).flatMap(({ meta }) =>
    Object.keys(meta.properties)
      .filter(holdsPerson)
      .map((name) => `${meta.name}.${name}`),
  );
  const columns = (migrations ?? []).flatMap(({ name, up }) =>
    (up.join(' ').match(/\w+/g) ?? []).filter(holdsPerson).map((word) => `${word} (${name})`),
  );
  const found = [...new Set([...properties, ...columns])];
  if (found.length === 0) return;
  throw new Error(
    `${id} keeps data about people: ${found.join(', ')}. Its manifest needs personalData: { export, erase }, ` +
      'so that users can take their data with them and have it erased.',
  );
}

type PersonalDataParts = Pick<AnyPlugin, 'id' | 'entities' | 'migrations' | 'personalData'>;
