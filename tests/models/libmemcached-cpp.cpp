// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <libmemcached/memcached.hpp>

task<> reads(memcache::Memcache &m, std::vector<char> &value, std::vector<std::string> keys, uint32_t flags,
             uint64_t cas) {
  std::string key = "key";
  m.get(key, value);                // expect: async-sync-orm
  m.getByKey("master", key, value); // expect: async-sync-orm
  m.mget(keys);                     // expect: async-sync-orm
  m.fetch(key, value);              // expect: async-sync-orm
  m.fetch(key, value, flags, cas);  // expect: async-sync-orm
  std::map<std::string, std::map<std::string, std::string>> statistics;
  m.getStats(statistics); // expect: async-sync-orm
  m.setBehavior(MEMCACHED_BEHAVIOR_NO_BLOCK, 1);
  m.addServer("host", 11211);
  co_return;
}

task<> writes(memcache::Memcache &m, std::vector<char> value, std::vector<std::string> keys, uint64_t *number) {
  std::vector<std::vector<char> *> values{&value};
  m.set("key", value, 0, 0);                // expect: async-sync-orm
  m.setByKey("master", "key", value, 0, 0); // expect: async-sync-orm
  m.setAll(keys, values, 0, 0);             // expect: async-sync-orm
  m.increment("key", 1, number);            // expect: async-sync-orm
  m.decrement("key", 1, number);            // expect: async-sync-orm
  m.add("key", value);                      // expect: async-sync-orm
  m.addByKey("master", "key", value);       // expect: async-sync-orm
  m.replace("key", value);                  // expect: async-sync-orm
  m.replaceByKey("master", "key", value);   // expect: async-sync-orm
  m.prepend("key", value);                  // expect: async-sync-orm
  m.prependByKey("master", "key", value);   // expect: async-sync-orm
  m.append("key", value);                   // expect: async-sync-orm
  m.appendByKey("master", "key", value);    // expect: async-sync-orm
  m.cas("key", value, 1);                   // expect: async-sync-orm
  m.casByKey("master", "key", value, 1);    // expect: async-sync-orm
  m.remove("key");                          // expect: async-sync-orm
  m.removeByKey("master", "key");           // expect: async-sync-orm
  m.flush();                                // expect: async-sync-orm
  co_return;
}
