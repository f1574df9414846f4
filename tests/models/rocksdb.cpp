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
  DB::Open(options, "data", &db);                                        // expect: async-blocking-call
  DB::OpenForReadOnly(options, "data", &db);                             // expect: async-blocking-call
  DB::OpenAsSecondary(options, "data", "copy", &db);                     // expect: async-blocking-call
  DB::OpenAndCompact("data", "out", "in", &text, overrides);             // expect: async-blocking-call
  DB::OpenAndTrimHistory(options, "data", families, &handles, &db, "1"); // expect: async-blocking-call
  DB::ListColumnFamilies(options, "data", &names);                       // expect: async-blocking-call
  db->Close();                                                           // expect: async-blocking-call
  delete db;                                                             // expect: async-blocking-call
  DestroyDB("data", options);                                            // expect: async-blocking-call
  RepairDB("data", options);                                             // expect: async-blocking-call
  co_return;
}

task<> write(DB *db, ColumnFamilyHandle *family, WriteBatch &batch, const WideColumns &columns) {
  db->Put({}, "key", "value");               // expect: async-blocking-call
  db->Put({}, family, "key", "value");       // expect: async-blocking-call
  db->PutEntity({}, family, "key", columns); // expect: async-blocking-call
  db->Delete({}, "key");                     // expect: async-blocking-call
  db->SingleDelete({}, "key");               // expect: async-blocking-call
  db->DeleteRange({}, family, "a", "b");     // expect: async-blocking-call
  db->Merge({}, "key", "value");             // expect: async-blocking-call
  db->Write({}, &batch);                     // expect: async-blocking-call
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
  db->Get({}, "key", &value);                                        // expect: async-blocking-call
  db->GetEntity({}, family, "key", &columns);                        // expect: async-blocking-call
  db->GetMergeOperands({}, family, "key", &slice, &options, &count); // expect: async-blocking-call
  db->MultiGet({}, keys, &values);                                   // expect: async-blocking-call
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
  db->CompactRange({}, nullptr, nullptr);                                // expect: async-blocking-call
  db->CompactFiles({}, names, 1);                                        // expect: async-blocking-call
  db->Flush({});                                                         // expect: async-blocking-call
  db->FlushWAL(true);                                                    // expect: async-blocking-call
  db->SyncWAL();                                                         // expect: async-blocking-call
  db->IngestExternalFile(names, {});                                     // expect: async-blocking-call
  db->IngestExternalFiles({});                                           // expect: async-blocking-call
  db->CreateColumnFamilyWithImport(options, "a", {}, metadata, &family); // expect: async-blocking-call
  db->VerifyFileChecksums({});                                           // expect: async-blocking-call
  db->VerifyChecksum();                                                  // expect: async-blocking-call
  db->CreateColumnFamily(options, "a", &family);                         // expect: async-blocking-call
  db->CreateColumnFamilies(options, names, &all);                        // expect: async-blocking-call
  db->DropColumnFamily(family);                                          // expect: async-blocking-call
  db->DropColumnFamilies(all);                                           // expect: async-blocking-call
  db->GetUpdatesSince(1, &log);                                          // expect: async-blocking-call
  db->GetPropertiesOfAllTables(tables);                                  // expect: async-blocking-call
  db->GetPropertiesOfTablesInRange(family, range, 1, tables);            // expect: async-blocking-call
  db->TryCatchUpWithPrimary();                                           // expect: async-blocking-call
  db->PauseBackgroundWork();                                             // expect: async-blocking-call
  CancelAllBackgroundWork(db, true);                                     // expect: async-blocking-call
  CancelAllBackgroundWork(db);
  db->ContinueBackgroundWork();
  log->Next(); // expect: async-blocking-call
  co_return;
}

task<> iterate(DB *db) {
  std::unique_ptr<Iterator> it(db->NewIterator({}));
  for (it->SeekToFirst(); it->Valid(); it->Next()) // expect: async-blocking-call, async-blocking-call
    co_await tick{};
  it->Seek("key");        // expect: async-blocking-call
  it->SeekForPrev("key"); // expect: async-blocking-call
  it->SeekToLast();       // expect: async-blocking-call
  it->Prev();             // expect: async-blocking-call
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
  db->Put({}, family, "key", "value");                               // expect: async-blocking-call
  db->PutEntity({}, family, "key", columns);                         // expect: async-blocking-call
  db->Delete({}, family, "key");                                     // expect: async-blocking-call
  db->SingleDelete({}, family, "key");                               // expect: async-blocking-call
  db->DeleteRange({}, family, "a", "b");                             // expect: async-blocking-call
  db->Merge({}, family, "key", "value");                             // expect: async-blocking-call
  db->Write({}, &batch);                                             // expect: async-blocking-call
  db->Get({}, family, "key", &slice);                                // expect: async-blocking-call
  db->GetEntity({}, family, "key", &entity);                         // expect: async-blocking-call
  db->GetMergeOperands({}, family, "key", &slice, &options, &count); // expect: async-blocking-call
  db->MultiGet({}, all, keys, &values);                              // expect: async-blocking-call
  db->Close();                                                       // expect: async-blocking-call
  delete db;                                                         // expect: async-blocking-call
  co_return;
}

task<> maintainWrapped(StackableDB *db, ColumnFamilyHandle *family, std::vector<std::string> names,
                       std::vector<ColumnFamilyHandle *> all, const ExportImportFilesMetaData &metadata,
                       const Range *range, TablePropertiesCollection *tables,
                       std::unique_ptr<TransactionLogIterator> log) {
  ColumnFamilyOptions options;
  db->CompactRange({}, family, nullptr, nullptr);                        // expect: async-blocking-call
  db->CompactFiles({}, family, names, 1);                                // expect: async-blocking-call
  db->Flush({}, family);                                                 // expect: async-blocking-call
  db->FlushWAL(true);                                                    // expect: async-blocking-call
  db->SyncWAL();                                                         // expect: async-blocking-call
  db->IngestExternalFile(family, names, {});                             // expect: async-blocking-call
  db->IngestExternalFiles({});                                           // expect: async-blocking-call
  db->CreateColumnFamilyWithImport(options, "a", {}, metadata, &family); // expect: async-blocking-call
  db->VerifyFileChecksums({});                                           // expect: async-blocking-call
  db->VerifyChecksum({});                                                // expect: async-blocking-call
  db->CreateColumnFamily(options, "a", &family);                         // expect: async-blocking-call
  db->CreateColumnFamilies(options, names, &all);                        // expect: async-blocking-call
  db->DropColumnFamily(family);                                          // expect: async-blocking-call
  db->DropColumnFamilies(all);                                           // expect: async-blocking-call
  db->GetUpdatesSince(1, &log, {});                                      // expect: async-blocking-call
  db->GetPropertiesOfAllTables(family, tables);                          // expect: async-blocking-call
  db->GetPropertiesOfTablesInRange(family, range, 1, tables);            // expect: async-blocking-call
  db->TryCatchUpWithPrimary();                                           // expect: async-blocking-call
  db->PauseBackgroundWork();                                             // expect: async-blocking-call
  co_return;
}

std::string find(DB &db, const std::string &key) {
  std::string value;
  return db.Get({}, key, &value).ok() ? value : "";
}

task<std::string> handle(DB &db) {
  co_return find(db, "key"); // expect: async-blocking-call
}
