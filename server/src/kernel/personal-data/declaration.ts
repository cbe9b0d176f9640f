import type { AnyPlugin } from '../plugin/manifest.ts';

/** Columns and properties that hold the id of a person. */
const personId = /(?:^|[a-z_])(?:user|steam|account)_?id$/i;

/**
 * Fails the build of a plugin whose tables hold a user id while its manifest has no `personalData`. Looks at the
 * properties of its entities and at the columns that its migrations name. Throws an Error that names them.
 */
export function assertPersonalDataDeclared({ id, entities, migrations, personalData }: PersonalDataParts): void {
  if (personalData) return;
  const properties = (entities ?? []).flatMap(({ meta }) =>
    Object.keys(meta.properties)
      .filter((name) => personId.test(name))
      .map((name) => `${meta.name}.${name}`),
  );
  const columns = (migrations ?? []).flatMap(({ name, up }) =>
    (up.join(' ').match(/\w+/g) ?? []).filter((word) => personId.test(word)).map((word) => `${word} (${name})`),
  );
  const found = [...new Set([...properties, ...columns])];
  if (found.length === 0) return;
  throw new Error(
    `${id} keeps data about people: ${found.join(', ')}. Its manifest needs personalData: { export, erase }, ` +
      'so that users can take their data with them and have it erased.',
  );
}

type PersonalDataParts = Pick<AnyPlugin, 'id' | 'entities' | 'migrations' | 'personalData'>;
