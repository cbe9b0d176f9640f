import { Args, Flags } from '@oclif/core';
import { SteamError } from '@steam-clone/sdk';
import { describeHead, listOperations, runApi } from '../services/api/run-api.ts';
import { connect } from '../services/connection.ts';
import { connectionFlags, StoreCommand } from '../store-command.ts';
import { table } from '../ui/table.ts';

const list = { multiple: true, multipleNonGreedy: true, default: async () => [] } as const;

export class Api extends StoreCommand {
  static override summary = 'Call any operation of a store and print its answer as JSON, or as it is when it is none.';
  static override description =
    'Fields go where the operation wants them: path, query, header or body. Without OPERATION all are listed.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> catalog.getGame -f id=620',
    '<%= config.bin %> <%= command.id %> catalog.importGames --input games.json --include',
    '<%= config.bin %> <%= command.id %> users.setAvatar --input me.png',
    '<%= config.bin %> <%= command.id %> system.listDeadLetters -F limit=50 --paginate',
  ];
  static override args = { operation: Args.string({ description: 'Operation id, such as catalog.getGame.' }) };
  static override flags = {
    field: Flags.string({ char: 'f', summary: 'name=value, the value as text.', ...list }),
    'typed-field': Flags.string({ char: 'F', summary: 'name=value, the value as JSON if it is.', ...list }),
    header: Flags.string({ char: 'H', summary: 'A header, "Name: value".', ...list }),
    input: Flags.string({ summary: 'File with the body, - for standard input.' }),
    include: Flags.boolean({ char: 'i', summary: 'Print status and headers too.', exclusive: ['paginate'] }),
    paginate: Flags.boolean({ summary: 'Fetch all pages and print their items as one list.' }),
    ...connectionFlags,
  };

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(Api);
    const connection = await connect(flags);
    if (args.operation === undefined) return this.printList(await listOperations(connection));

    const { field: fields, 'typed-field': typedFields, header: headers, input, include } = flags;
    const answer = await runApi(connection, args.operation, { fields, typedFields, headers, input }, flags).catch(
      (error: unknown) => {
        if (error instanceof SteamError) this.print(error.problem);
        throw error;
      },
    );
    if (include) this.log(describeHead(answer));
    if (answer.body instanceof Blob) {
      process.stdout.write(Buffer.from(await answer.body.arrayBuffer()));
      return { type: answer.body.type, bytes: answer.body.size };
    }
    this.print(answer.body);
    return include ? { ...answer, headers: Object.fromEntries(answer.headers ?? []) } : answer.body;
  }

  private print(body: unknown): void {
    if (body !== undefined) this.log(JSON.stringify(body, null, 2));
  }

  private printList(operations: Awaited<ReturnType<typeof listOperations>>): object {
    this.log(table(operations.map(({ id, method, path, summary }) => [id, method, path, summary])));
    return operations;
  }
}
