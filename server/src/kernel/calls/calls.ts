import type {
  Contracts,
  HouseContracts,
  JsonText,
  OperationAnswer,
  OperationId,
  OperationInput,
} from '../plugin/operation.ts';

type PluginOf<Id> = Id extends `${infer Plugin}.${string}` ? Plugin : never;
type NameOf<Id> = Id extends `${string}.${infer Name}` ? Name : never;
type Settled<Answer> = Answer extends { body: infer Body }
  ? Omit<Answer, 'body'> & { body: Exclude<Body, JsonText<unknown>> }
  : Answer;

/** One operation of another plugin as a function. A refusal is thrown as the `Problem` that the other answered. */
export type Call<Id extends OperationId<C>, C extends Contracts = HouseContracts> = (
  input: Partial<OperationInput<Id, C>>,
) => Promise<Settled<OperationAnswer<Id, C>>>;

/** `calls.catalog.getPrices(...)` for each listed operation id. */
export type CallsOf<Ids extends OperationId<C>, C extends Contracts = HouseContracts> = {
  [Plugin in PluginOf<Ids>]: {
    [Id in Ids as PluginOf<Id> extends Plugin ? NameOf<Id> : never]: Call<Id, C>;
  };
};
