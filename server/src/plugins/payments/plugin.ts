import { specification } from '@steam-clone/spec/generated/payments/specification.ts';
import { definePlugin } from '../../kernel/plugin/manifest.ts';
import { GiftCard } from './entities/gift-card.ts';
import {
  LedgerAccount,
  LedgerBalance,
  LedgerCheckpoint,
  LedgerEntry,
  LedgerTransfer,
  TransferReason,
  WalletCheckpoint,
  WalletCheckpointRun,
} from './entities/ledger.ts';
import { ChargeClaim, Payment, PaymentEvent, PaymentMethod, Refund } from './entities/payment.ts';
import { AppSeller, MicroTransaction } from './entities/micro-transaction.ts';
import { drivePayments } from './jobs/drive-payments.ts';
import { expireMicroTransactions } from './jobs/expire-micro-transactions.ts';
import { keepWalletCheckpoints } from './jobs/keep-wallet-checkpoints.ts';
import { sumLedger } from './jobs/sum-ledger.ts';
import { ledger } from './migrations/2026-11-23-1-ledger.ts';
import { payments as paymentTables } from './migrations/2026-11-23-2-payments.ts';
import { paymentMethods } from './migrations/2026-11-23-3-payment-methods.ts';
import { giftCards } from './migrations/2026-11-23-4-gift-cards.ts';
import { microTransactions } from './migrations/2026-11-23-5-micro-transactions.ts';
import { cardCountries } from './migrations/2026-11-23-6-card-countries.ts';
import { giftCardsByMethod } from './migrations/2026-11-23-7-gift-cards-by-method.ts';
import { walletStatements } from './migrations/2026-11-23-8-wallet-statements.ts';
import { operations } from './operations/index.ts';
import { personalData } from './personal-data.ts';

export const payments = definePlugin({
  id: 'payments',
  port: 8006,
  database: 'payment_service',
  specification,
  operations,
  entities: [
    LedgerAccount,
    LedgerTransfer,
    TransferReason,
    LedgerEntry,
    LedgerBalance,
    LedgerCheckpoint,
    ChargeClaim,
    Payment,
    PaymentEvent,
    PaymentMethod,
    Refund,
    GiftCard,
    AppSeller,
    MicroTransaction,
    WalletCheckpoint,
    WalletCheckpointRun,
  ],
  migrations: [
    ledger,
    paymentTables,
    paymentMethods,
    giftCards,
    microTransactions,
    cardCountries,
    giftCardsByMethod,
    walletStatements,
  ],
  due: { drivePayments, expireMicroTransactions, keepWalletCheckpoints, sumLedger },
  personalData,
});
