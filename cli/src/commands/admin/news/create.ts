import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { readTextFile, usage } from '../../../services/game-fields.ts';

export class AdminNewsCreate extends StoreCommand {
  static override summary = 'Write news of a game.';
  static override args = { game: Args.integer({ description: 'Appid of the game.', required: true, min: 1 }) };
  static override flags = {
    title: Flags.string({ summary: 'Its title.', required: true }),
    text: Flags.string({ summary: 'What it says.', exclusive: ['file'] }),
    file: Flags.string({ summary: 'File with what it says; - for standard input.' }),
    bbcode: Flags.boolean({ summary: 'The text is BBCode; it is HTML otherwise.' }),
    author: Flags.string({ summary: 'Who wrote it.' }),
    link: Flags.string({ summary: 'Web address where it was published first.' }),
    at: Flags.string({ summary: 'RFC 3339 time at which it is published; at once without it.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminNewsCreate);
    const { title, file, author, link, at } = flags;
    const contents = flags.text ?? (file === undefined ? undefined : await readTextFile(file));
    if (contents === undefined) throw usage('Give the text by --text or --file');
    const { steam } = await connect(flags);
    const news = await steam.catalog.createNews({
      body: {
        appId: args.game,
        title,
        contents,
        format: flags.bbcode ? 'bbcode' : 'html',
        ...(author !== undefined && { author }),
        ...(link !== undefined && { url: link }),
        ...(at !== undefined && { publishedAt: at }),
      },
    });
    this.log(`${news.id} is published at ${news.publishedAt}`);
    return news;
  }
}
