// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <memory>
#include <rocksdb/convenience.h>
#include <rocksdb/env.h>
#include <rocksdb/sst_file_reader.h>
#include <rocksdb/sst_file_writer.h>
#include <rocksdb/system_clock.h>
#include <rocksdb/threadpool.h>
#include <rocksdb/utilities/backup_engine.h>
#include <rocksdb/utilities/checkpoint.h>
#include <rocksdb/utilities/options_util.h>
#include <string>
#include <unistd.h>
#include <vector>

using namespace rocksdb;

task<> backUp(DB *db, Checkpoint *checkpoint, ColumnFamilyHandle *family, ExportImportFilesMetaData *metadata) {
  BackupEngine *engine = nullptr;
  BackupEngineReadOnly *reader = nullptr;
  BackupEngineOptions options("backup");
  BackupEngine::Open(options, Env::Default(), &engine);         // expect: async-sync-orm
  BackupEngineReadOnly::Open(options, Env::Default(), &reader); // expect: async-sync-orm
  engine->CreateNewBackup(db);                                  // expect: async-sync-orm
  engine->CreateNewBackupWithMetadata(db, "a");                 // expect: async-sync-orm
  engine->PurgeOldBackups(3);                                   // expect: async-sync-orm
  engine->DeleteBackup(1);                                      // expect: async-sync-orm
  engine->GarbageCollect();                                     // expect: async-sync-orm
  reader->RestoreDBFromBackup(1, "data", "data");               // expect: async-sync-orm
  reader->RestoreDBFromLatestBackup("data", "data");            // expect: async-sync-orm
  reader->VerifyBackup(1);                                      // expect: async-sync-orm
  checkpoint->CreateCheckpoint("copy");                         // expect: async-sync-orm
  checkpoint->ExportColumnFamily(family, "copy", &metadata);    // expect: async-sync-orm
  engine->StopBackup();
  co_return;
}

task<> files(Env *env, Options options, DBOptions dbOptions, std::vector<ColumnFamilyDescriptor> families) {
  std::string text;
  SstFileWriter writer(EnvOptions(), options);
  SstFileReader reader(options);
  writer.Open("a.sst");                                       // expect: async-blocking-call
  writer.Put("key", "value");                                 // expect: async-blocking-call
  writer.Finish();                                            // expect: async-blocking-call
  reader.Open("a.sst");                                       // expect: async-blocking-call
  reader.VerifyChecksum();                                    // expect: async-blocking-call
  LoadLatestOptions("data", env, &dbOptions, &families);      // expect: async-blocking-call
  LoadOptionsFromFile("OPTIONS", env, &dbOptions, &families); // expect: async-blocking-call
  ReadFileToString(env, "a", &text);                          // expect: async-blocking-call
  WriteStringToFile(env, "a", "b");                           // expect: async-blocking-call
  VerifySstFileChecksum(options, EnvOptions(), "a.sst");      // expect: async-blocking-call
  co_return;
}

task<> sleeps(Env *env, EnvWrapper *wrapper, SystemClock *clock) {
  env->SleepForMicroseconds(10);     // expect: async-blocking-call
  wrapper->SleepForMicroseconds(10); // expect: async-blocking-call
  clock->SleepForMicroseconds(10);   // expect: async-blocking-call
  env->SleepForMicroseconds(0);
  wrapper->SleepForMicroseconds(0);
  clock->SleepForMicroseconds(0);
  env->NowMicros();
  co_return;
}

task<> threads(Env *env, EnvWrapper *wrapper, ThreadPool *pool) {
  env->WaitForJoin();                   // expect: async-blocking-call
  wrapper->WaitForJoin();               // expect: async-blocking-call
  pool->JoinAllThreads();               // expect: async-blocking-call
  pool->WaitForJobsAndJoinAllThreads(); // expect: async-blocking-call
  env->Schedule([](void *) { usleep(1); }, nullptr);
  env->StartThread([](void *) { usleep(1); }, nullptr);
  env->StartThreadTyped([](int) { usleep(1); }, 1);
  wrapper->Schedule([](void *) { usleep(1); }, nullptr, Env::LOW);
  wrapper->StartThread([](void *) { usleep(1); }, nullptr);
  pool->SubmitJob([] { usleep(1); });
  pool->GetQueueLen();
  co_return;
}
