// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <memory>
#include <rocksdb/convenience.h>
#include <rocksdb/db.h>
#include <rocksdb/utilities/stackable_db.h>
#include <string>
#include <vector>

using namespace rocksdb;

task<> open(Options options, std::vector<ColumnFamilyDescriptor> families, std::vector<ColumnFamilyHandle *> handles,
            std::vector<std::string> names, std::string text, CompactionServiceOptionsOverride overrides) {
  DB *db = nullptr;
  DB::Open(options, "data", &db);                                        // expect: async-sync-orm
  DB::OpenForReadOnly(options, "data", &db);                             // expect: async-sync-orm
  DB::OpenAsSecondary(options, "data", "copy", &db);                     // expect: async-sync-orm
  DB::OpenAndCompact("data", "out", "in", &text, overrides);             // expect: async-sync-orm
  DB::OpenAndTrimHistory(options, "data", families, &handles, &db, "1"); // expect: async-sync-orm
  DB::ListColumnFamilies(options, "data", &names);                       // expect: async-sync-orm
  db->Close();                                                           // expect: async-sync-orm
  delete db;                                                             // expect: async-sync-orm
  DestroyDB("data", options);                                            // expect: async-sync-orm
  RepairDB("data", options);                                             // expect: async-sync-orm
  co_return;
}

task<> write(DB *db, ColumnFamilyHandle *family, WriteBatch &batch, const WideColumns &columns) {
  db->Put({}, "key", "value");               // expect: async-sync-orm
  db->Put({}, family, "key", "value");       // expect: async-sync-orm
  db->PutEntity({}, family, "key", columns); // expect: async-sync-orm
  db->Delete({}, "key");                     // expect: async-sync-orm
  db->SingleDelete({}, "key");               // expect: async-sync-orm
  db->DeleteRange({}, family, "a", "b");     // expect: async-sync-orm
  db->Merge({}, "key", "value");             // expect: async-sync-orm
  db->Write({}, &batch);                     // expect: async-sync-orm
  batch.Put("key", "value");
  batch.Delete("key");
  co_return;
}

task<> read(DB *db, ColumnFamilyHandle *family, std::vector<Slice> keys, std::vector<std::string> values) {
  std::string value;
  PinnableSlice slice;
  PinnableWideColumns columns;
  GetMergeOperandsOptions options;
  int count;
  db->Get({}, "key", &value);                                        // expect: async-sync-orm
  db->GetEntity({}, family, "key", &columns);                        // expect: async-sync-orm
  db->GetMergeOperands({}, family, "key", &slice, &options, &count); // expect: async-sync-orm
  db->MultiGet({}, keys, &values);                                   // expect: async-sync-orm
  db->GetSnapshot();
  db->GetProperty("rocksdb.stats", &value);
  db->GetLatestSequenceNumber();
  db->DefaultColumnFamily();
  co_return;
}

task<> maintain(DB *db, ColumnFamilyHandle *family, std::vector<std::string> names,
                std::vector<ColumnFamilyHandle *> all, const ExportImportFilesMetaData &metadata, const Range *range,
                TablePropertiesCollection *tables, std::unique_ptr<TransactionLogIterator> log) {
  ColumnFamilyOptions options;
  db->CompactRange({}, nullptr, nullptr);                                // expect: async-sync-orm
  db->CompactFiles({}, names, 1);                                        // expect: async-sync-orm
  db->Flush({});                                                         // expect: async-sync-orm
  db->FlushWAL(true);                                                    // expect: async-sync-orm
  db->SyncWAL();                                                         // expect: async-sync-orm
  db->IngestExternalFile(names, {});                                     // expect: async-sync-orm
  db->IngestExternalFiles({});                                           // expect: async-sync-orm
  db->CreateColumnFamilyWithImport(options, "a", {}, metadata, &family); // expect: async-sync-orm
  db->VerifyFileChecksums({});                                           // expect: async-sync-orm
  db->VerifyChecksum();                                                  // expect: async-sync-orm
  db->CreateColumnFamily(options, "a", &family);                         // expect: async-sync-orm
  db->CreateColumnFamilies(options, names, &all);                        // expect: async-sync-orm
  db->DropColumnFamily(family);                                          // expect: async-sync-orm
  db->DropColumnFamilies(all);                                           // expect: async-sync-orm
  db->GetUpdatesSince(1, &log);                                          // expect: async-sync-orm
  db->GetPropertiesOfAllTables(tables);                                  // expect: async-sync-orm
  db->GetPropertiesOfTablesInRange(family, range, 1, tables);            // expect: async-sync-orm
  db->TryCatchUpWithPrimary();                                           // expect: async-sync-orm
  db->PauseBackgroundWork();                                             // expect: async-sync-orm
  CancelAllBackgroundWork(db, true);                                     // expect: async-blocking-call
  CancelAllBackgroundWork(db);
  db->ContinueBackgroundWork();
  log->Next(); // expect: async-lazy-load
  co_return;
}

task<> iterate(DB *db) {
  std::unique_ptr<Iterator> it(db->NewIterator({}));
  for (it->SeekToFirst(); it->Valid(); it->Next()) // expect: async-lazy-load, async-lazy-load
    co_await tick{};
  it->Seek("key");        // expect: async-lazy-load
  it->SeekForPrev("key"); // expect: async-lazy-load
  it->SeekToLast();       // expect: async-lazy-load
  it->Prev();             // expect: async-lazy-load
  it->key();
  it->value();
  it->status();
}

// What wraps a database declares its functions anew.
task<> wrapped(StackableDB *db, ColumnFamilyHandle *family, WriteBatch &batch, const WideColumns &columns,
               std::vector<ColumnFamilyHandle *> all, std::vector<Slice> keys, std::vector<std::string> values) {
  PinnableSlice slice;
  PinnableWideColumns entity;
  GetMergeOperandsOptions options;
  int count;
  db->Put({}, family, "key", "value");                               // expect: async-sync-orm
  db->PutEntity({}, family, "key", columns);                         // expect: async-sync-orm
  db->Delete({}, family, "key");                                     // expect: async-sync-orm
  db->SingleDelete({}, family, "key");                               // expect: async-sync-orm
  db->DeleteRange({}, family, "a", "b");                             // expect: async-sync-orm
  db->Merge({}, family, "key", "value");                             // expect: async-sync-orm
  db->Write({}, &batch);                                             // expect: async-sync-orm
  db->Get({}, family, "key", &slice);                                // expect: async-sync-orm
  db->GetEntity({}, family, "key", &entity);                         // expect: async-sync-orm
  db->GetMergeOperands({}, family, "key", &slice, &options, &count); // expect: async-sync-orm
  db->MultiGet({}, all, keys, &values);                              // expect: async-sync-orm
  db->Close();                                                       // expect: async-sync-orm
  delete db;                                                         // expect: async-sync-orm
  co_return;
}

task<> maintainWrapped(StackableDB *db, ColumnFamilyHandle *family, std::vector<std::string> names,
                       std::vector<ColumnFamilyHandle *> all, const ExportImportFilesMetaData &metadata,
                       const Range *range, TablePropertiesCollection *tables,
                       std::unique_ptr<TransactionLogIterator> log) {
  ColumnFamilyOptions options;
  db->CompactRange({}, family, nullptr, nullptr);                        // expect: async-sync-orm
  db->CompactFiles({}, family, names, 1);                                // expect: async-sync-orm
  db->Flush({}, family);                                                 // expect: async-sync-orm
  db->FlushWAL(true);                                                    // expect: async-sync-orm
  db->SyncWAL();                                                         // expect: async-sync-orm
  db->IngestExternalFile(family, names, {});                             // expect: async-sync-orm
  db->IngestExternalFiles({});                                           // expect: async-sync-orm
  db->CreateColumnFamilyWithImport(options, "a", {}, metadata, &family); // expect: async-sync-orm
  db->VerifyFileChecksums({});                                           // expect: async-sync-orm
  db->VerifyChecksum({});                                                // expect: async-sync-orm
  db->CreateColumnFamily(options, "a", &family);                         // expect: async-sync-orm
  db->CreateColumnFamilies(options, names, &all);                        // expect: async-sync-orm
  db->DropColumnFamily(family);                                          // expect: async-sync-orm
  db->DropColumnFamilies(all);                                           // expect: async-sync-orm
  db->GetUpdatesSince(1, &log, {});                                      // expect: async-sync-orm
  db->GetPropertiesOfAllTables(family, tables);                          // expect: async-sync-orm
  db->GetPropertiesOfTablesInRange(family, range, 1, tables);            // expect: async-sync-orm
  db->TryCatchUpWithPrimary();                                           // expect: async-sync-orm
  db->PauseBackgroundWork();                                             // expect: async-sync-orm
  co_return;
}

std::string find(DB &db, const std::string &key) {
  std::string value;
  return db.Get({}, key, &value).ok() ? value : "";
}

task<std::string> handle(DB &db) {
  co_return find(db, "key"); // expect: async-sync-orm
}
