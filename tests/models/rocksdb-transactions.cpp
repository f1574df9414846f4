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
  TransactionDB::Open(options, {}, "data", &locking);            // expect: async-blocking-call
  OptimisticTransactionDB::Open(options, "data", &optimistic);   // expect: async-blocking-call
  DBWithTTL::Open(options, "data", &expiring, 60);               // expect: async-blocking-call
  locking->Write({}, TransactionDBWriteOptimizations(), &batch); // expect: async-blocking-call
  delete locking;                                                // expect: async-blocking-call
  delete optimistic;                                             // expect: async-blocking-call
  co_return;
}

// Each waits for the locks of its keys.
task<> run(TransactionDB *db, std::vector<Slice> keys, std::vector<std::string> values) {
  std::unique_ptr<Transaction> transaction(db->BeginTransaction({}));
  std::string value;
  std::shared_ptr<const Snapshot> snapshot;
  transaction->Put("key", "value");                               // expect: async-blocking-call
  transaction->Merge("key", "value");                             // expect: async-blocking-call
  transaction->Delete("key");                                     // expect: async-blocking-call
  transaction->SingleDelete("key");                               // expect: async-blocking-call
  transaction->PutUntracked("key", "value");                      // expect: async-blocking-call
  transaction->MergeUntracked("key", "value");                    // expect: async-blocking-call
  transaction->DeleteUntracked("key");                            // expect: async-blocking-call
  transaction->SingleDeleteUntracked("key");                      // expect: async-blocking-call
  transaction->Get({}, "key", &value);                            // expect: async-blocking-call
  transaction->GetForUpdate({}, "key", &value);                   // expect: async-blocking-call
  transaction->MultiGet({}, keys, &values);                       // expect: async-blocking-call
  transaction->MultiGetForUpdate({}, keys, &values);              // expect: async-blocking-call
  transaction->Prepare();                                         // expect: async-blocking-call
  transaction->Commit();                                          // expect: async-blocking-call
  transaction->CommitAndTryCreateSnapshot(nullptr, 1, &snapshot); // expect: async-blocking-call
  transaction->SetSavePoint();
  transaction->Rollback();
  co_return;
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
  transaction->Get({}, "key", &value); // expect: async-blocking-call
  transaction->Commit();               // expect: async-blocking-call
  co_return;
}
