// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <leveldb/db.h>
#include <leveldb/dumpfile.h>
#include <leveldb/env.h>
#include <leveldb/write_batch.h>
#include <memory>
#include <string>
#include <unistd.h>

task<> open(leveldb::Options options) {
  leveldb::DB *db = nullptr;
  leveldb::DB::Open(options, "data", &db); // expect: async-sync-orm
  delete db;                               // expect: async-sync-orm
  leveldb::DestroyDB("data", options);     // expect: async-sync-orm
  leveldb::RepairDB("data", options);      // expect: async-sync-orm
  co_return;
}

task<> access(leveldb::DB *db, leveldb::WriteBatch &batch, std::string value) {
  db->Put({}, "key", value);          // expect: async-sync-orm
  db->Get({}, "key", &value);         // expect: async-sync-orm
  db->Delete({}, "key");              // expect: async-sync-orm
  db->Write({}, &batch);              // expect: async-sync-orm
  db->CompactRange(nullptr, nullptr); // expect: async-sync-orm
  batch.Put("key", value);
  batch.Delete("key");
  db->ReleaseSnapshot(db->GetSnapshot());
  co_return;
}

task<> iterate(leveldb::DB &db) {
  std::unique_ptr<leveldb::Iterator> it(db.NewIterator({}));
  for (it->SeekToFirst(); it->Valid(); it->Next()) // expect: async-lazy-load, async-lazy-load
    co_await tick{};
  it->Seek("key");  // expect: async-lazy-load
  it->SeekToLast(); // expect: async-lazy-load
  it->Prev();       // expect: async-lazy-load
  it->key();
  it->value();
}

task<> environment(leveldb::Env *env, leveldb::EnvWrapper *wrapper, std::string text, leveldb::WritableFile *out) {
  leveldb::DumpFile(env, "a", out);           // expect: async-blocking-call
  leveldb::ReadFileToString(env, "a", &text); // expect: async-blocking-call
  leveldb::WriteStringToFile(env, text, "a"); // expect: async-blocking-call
  env->SleepForMicroseconds(10);              // expect: async-blocking-call
  env->SleepForMicroseconds(0);
  wrapper->SleepForMicroseconds(10); // expect: async-blocking-call
  wrapper->SleepForMicroseconds(0);
  env->Schedule([](void *) { usleep(1); }, nullptr);
  env->StartThread([](void *) { usleep(1); }, nullptr);
  wrapper->Schedule([](void *) { usleep(1); }, nullptr);
  wrapper->StartThread([](void *) { usleep(1); }, nullptr);
  env->NowMicros();
  co_return;
}

// As programs wrap it.
class Store {
public:
  explicit Store(const std::string &path) {
    leveldb::DB *opened = nullptr;
    if (leveldb::DB::Open({}, path, &opened).ok())
      db.reset(opened);
  }
  std::string get(const std::string &key) {
    std::string value;
    db->Get({}, key, &value);
    return value;
  }

private:
  std::unique_ptr<leveldb::DB> db;
};

task<std::string> handle(Store &store) {
  co_return store.get("key"); // expect: async-sync-orm
}

int main() { return Store("data").get("key").empty(); }
