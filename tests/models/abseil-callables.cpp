// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <absl/algorithm/container.h>
#include <absl/base/call_once.h>
#include <absl/cleanup/cleanup.h>
#include <absl/container/btree_map.h>
#include <absl/container/flat_hash_map.h>
#include <absl/container/flat_hash_set.h>
#include <absl/container/inlined_vector.h>
#include <absl/container/node_hash_map.h>
#include <absl/functional/any_invocable.h>
#include <absl/functional/function_ref.h>
#include <absl/status/statusor.h>
#include <functional>
#include <string>
#include <unistd.h>
#include <vector>

int nap() { return usleep(1); }

void run(absl::FunctionRef<void()> f) { f(); }
void runOwned(absl::AnyInvocable<void() &&> f) { std::move(f)(); }

task<> callables() {
  run([] { nap(); });      // expect: async-blocking-call
  runOwned([] { nap(); }); // expect: async-blocking-call
  run([] {});
  absl::AnyInvocable<void()> kept = [] { nap(); };
  kept(); // expect: async-blocking-call
  static absl::once_flag once;
  absl::call_once(once, [] { nap(); }); // expect: async-blocking-call
  co_return;
}

task<> cleanUp() {
  auto made = absl::MakeCleanup([] { nap(); }); // expect: async-blocking-call
  co_return;
}

task<> cleanUps() {
  absl::Cleanup written = [] { nap(); }; // expect: async-blocking-call
  absl::Cleanup cancelled = [] { nap(); };
  std::move(cancelled).Cancel();
  absl::Cleanup invoked = [] { nap(); };
  std::move(invoked).Invoke(); // expect: async-blocking-call
  co_return;
}

task<> algorithms(std::vector<int> v, std::vector<int> out) {
  auto predicate = [](int) { return nap() == 0; };
  auto less = [](int a, int b) { return nap() < a + b; };
  absl::c_for_each(v, [](int) { nap(); });                            // expect: async-blocking-call
  absl::c_all_of(v, predicate);                                       // expect: async-blocking-call
  absl::c_any_of(v, predicate);                                       // expect: async-blocking-call
  absl::c_none_of(v, predicate);                                      // expect: async-blocking-call
  absl::c_find_if(v, predicate);                                      // expect: async-blocking-call
  absl::c_find_if_not(v, predicate);                                  // expect: async-blocking-call
  absl::c_count_if(v, predicate);                                     // expect: async-blocking-call
  absl::c_generate(v, nap);                                           // expect: async-blocking-call
  absl::c_sort(v, less);                                              // expect: async-blocking-call
  absl::c_stable_sort(v, less);                                       // expect: async-blocking-call
  absl::c_partition(v, predicate);                                    // expect: async-blocking-call
  absl::c_stable_partition(v, predicate);                             // expect: async-blocking-call
  absl::c_max_element(v, less);                                       // expect: async-blocking-call
  absl::c_min_element(v, less);                                       // expect: async-blocking-call
  absl::c_copy_if(v, out.begin(), predicate);                         // expect: async-blocking-call
  absl::c_accumulate(v, 0, less);                                     // expect: async-blocking-call
  absl::c_lower_bound(v, 1, less);                                    // expect: async-blocking-call
  absl::c_upper_bound(v, 1, less);                                    // expect: async-blocking-call
  absl::c_transform(v, out.begin(), [](int n) { return nap() + n; }); // expect: async-blocking-call
  absl::c_transform(v, v, out.begin(), less);                         // expect: async-blocking-call
  absl::c_sort(v);
  co_return;
}

using Function = std::function<void()>;

task<> vectors() {
  absl::InlinedVector<Function, 2> pushed, emplaced, inserted, quick;
  pushed.push_back([] { nap(); });
  pushed[0]();      // expect: async-blocking-call
  pushed.at(0)();   // expect: async-blocking-call
  pushed.front()(); // expect: async-blocking-call
  pushed.back()();  // expect: async-blocking-call
  for (auto &f : pushed)
    f(); // expect: async-blocking-call
  emplaced.emplace_back([] { nap(); });
  emplaced[0](); // expect: async-blocking-call
  inserted.insert(inserted.begin(), [] { nap(); });
  inserted[0](); // expect: async-blocking-call
  quick.push_back([] {});
  quick[0]();
  co_return;
}

task<> maps() {
  absl::flat_hash_map<std::string, Function> assigned, inserted, emplaced, tried, set;
  assigned["a"] = [] { nap(); };
  assigned["a"]();    // expect: async-blocking-call
  assigned.at("a")(); // expect: async-blocking-call
  if (auto found = assigned.find("a"); found != assigned.end())
    found->second(); // expect: async-blocking-call
  for (auto &[name, f] : assigned)
    f(); // expect: async-blocking-call
  inserted.insert({"a", [] { nap(); }});
  inserted["a"](); // expect: async-blocking-call
  emplaced.emplace("a", [] { nap(); });
  emplaced["a"](); // expect: async-blocking-call
  tried.try_emplace("a", [] { nap(); });
  tried["a"](); // expect: async-blocking-call
  set.insert_or_assign("a", Function([] { nap(); }));
  set["a"](); // expect: async-blocking-call
  co_return;
}

task<> trees() {
  absl::btree_map<std::string, Function> assigned, inserted, emplaced, tried, set;
  assigned["a"] = [] { nap(); };
  assigned["a"]();              // expect: async-blocking-call
  assigned.at("a")();           // expect: async-blocking-call
  assigned.find("a")->second(); // expect: async-blocking-call
  for (auto &[name, f] : assigned)
    f(); // expect: async-blocking-call
  inserted.insert({"a", [] { nap(); }});
  inserted["a"](); // expect: async-blocking-call
  emplaced.emplace("a", [] { nap(); });
  emplaced["a"](); // expect: async-blocking-call
  tried.try_emplace("a", [] { nap(); });
  tried["a"](); // expect: async-blocking-call
  set.insert_or_assign("a", Function([] { nap(); }));
  set["a"](); // expect: async-blocking-call
  co_return;
}

struct Slow {
  ~Slow() { nap(); }
};

task<> ownInVector() {
  absl::InlinedVector<Slow, 1> v(3); // expect: async-blocking-call
  co_return;
}
absl::StatusOr<Slow> make();
task<> ownInResult() {
  absl::StatusOr<Slow> result = make(); // expect: async-blocking-call
  co_return;
}
task<> ownInMap() {
  absl::flat_hash_map<int, Slow> flat; // expect: async-blocking-call
  absl::node_hash_map<int, Slow> node; // expect: async-blocking-call
  absl::btree_map<int, Slow> tree;     // expect: async-blocking-call
  co_return;
}

struct Hashed {
  int value = 0;
  ~Hashed() { nap(); }
  bool operator==(const Hashed &) const = default;
  template <typename H> friend H AbslHashValue(H state, const Hashed &h) {
    return H::combine(std::move(state), h.value);
  }
};

task<> ownInSet() {
  absl::flat_hash_set<Hashed> set; // expect: async-blocking-call
  co_return;
}

task<> results() {
  absl::StatusOr<Function> made = [] { nap(); };
  made.value()(); // expect: async-blocking-call
  co_return;
}
