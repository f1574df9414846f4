// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <memory>
#include <rocksdb/utilities/db_ttl.h>
#include <rocksdb/utilities/optimistic_transaction_db.h>
#include <rocksdb/utilities/transaction.h>
#include <rocksdb/utilities/transaction_db.h>
#include <string>
#include <vector>

using namespace rocksdb;

task<> open(Options options, WriteBatch &batch) {
  TransactionDB *locking = nullptr;
  OptimisticTransactionDB *optimistic = nullptr;
  DBWithTTL *expiring = nullptr;
  TransactionDB::Open(options, {}, "data", &locking);            // expect: async-sync-orm
  OptimisticTransactionDB::Open(options, "data", &optimistic);   // expect: async-sync-orm
  DBWithTTL::Open(options, "data", &expiring, 60);               // expect: async-sync-orm
  locking->Write({}, TransactionDBWriteOptimizations(), &batch); // expect: async-sync-orm
  delete locking;                                                // expect: async-sync-orm
  delete optimistic;                                             // expect: async-sync-orm
  co_return;
}

// Each waits for the locks of its keys.
task<> run(TransactionDB *db, std::vector<Slice> keys, std::vector<std::string> values) {
  std::unique_ptr<Transaction> transaction(db->BeginTransaction({}));
  std::string value;
  std::shared_ptr<const Snapshot> snapshot;
  transaction->Put("key", "value");                               // expect: async-sync-orm
  transaction->Merge("key", "value");                             // expect: async-sync-orm
  transaction->Delete("key");                                     // expect: async-sync-orm
  transaction->SingleDelete("key");                               // expect: async-sync-orm
  transaction->PutUntracked("key", "value");                      // expect: async-sync-orm
  transaction->MergeUntracked("key", "value");                    // expect: async-sync-orm
  transaction->DeleteUntracked("key");                            // expect: async-sync-orm
  transaction->SingleDeleteUntracked("key");                      // expect: async-sync-orm
  transaction->Get({}, "key", &value);                            // expect: async-sync-orm
  transaction->GetForUpdate({}, "key", &value);                   // expect: async-sync-orm
  transaction->MultiGet({}, keys, &values);                       // expect: async-sync-orm
  transaction->MultiGetForUpdate({}, keys, &values);              // expect: async-sync-orm
  transaction->Prepare();                                         // expect: async-sync-orm
  transaction->Commit();                                          // expect: async-sync-orm
  transaction->CommitAndTryCreateSnapshot(nullptr, 1, &snapshot); // expect: async-sync-orm
  transaction->SetSavePoint();
  transaction->Rollback();
  co_return;
}

// From its first write on, a transaction of a TransactionDB has locks that others wait for.
task<> locks(TransactionDB *db) {
  Transaction *transaction = db->BeginTransaction({});
  co_await tick{};
  transaction->Put("key", "value"); // expect: async-sync-orm
  co_await tick{};                  // expect: async-transaction-across-suspend
  transaction->Commit();            // expect: async-sync-orm
  co_await tick{};
}
task<> rollsBack(TransactionDB *db) {
  Transaction *transaction = db->BeginTransaction({});
  std::string value;
  transaction->GetForUpdate({}, "key", &value); // expect: async-sync-orm
  co_await tick{};                              // expect: async-transaction-across-suspend
  transaction->Rollback();
  co_await tick{};
}
// Of which database it is, nothing tells.
task<> given(Transaction *transaction) {
  transaction->Put("key", "value"); // expect: async-sync-orm
  co_await tick{};
}

// An optimistic one takes no locks, and keeps what it writes in memory until it commits.
task<> runOptimistic(OptimisticTransactionDB *db) {
  Transaction *transaction = db->BeginTransaction({});
  std::string value;
  transaction->Put("key", "value");
  transaction->Merge("key", "value");
  transaction->Delete("key");
  transaction->SingleDelete("key");
  transaction->PutUntracked("key", "value");
  transaction->Get({}, "key", &value); // expect: async-sync-orm
  co_await tick{};
  transaction->Commit(); // expect: async-sync-orm
}
