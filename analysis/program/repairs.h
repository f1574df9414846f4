// Ways out of findings: edits that compile and mean what was meant, and where there are none, what a person can do.
#pragma once

#include "analysis/program/check.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

class Holdings;
class Suspensions;
class ThreadStorages;

class Repairs {
public:
  explicit Repairs(const Analysis &);
  ~Repairs();

  /// Of a call that reaches a blocking leaf. The cheapest first: at the leaf, where that is the call itself; at the
  /// call, by another thread; in the functions between, which then have to be coroutines.
  std::vector<Repair> ofBlocking(EntityId, const BlockingReach &, const Way &);
  /// Of a call that has an asynchronous counterpart and is not known to block.
  std::vector<Repair> ofCounterpart(EntityId, uint32_t call);
  /// Of a task that is dropped.
  std::vector<Repair> ofDropped(EntityId, const Dropped &);
  /// Of a loop that never lets others run.
  std::vector<Repair> ofLoop(EntityId, const Loop &);
  /// Of a guard that is alive over a suspension.
  std::vector<Repair> ofGuard(EntityId, llvm::StringRef variable, const Location &declared);
  /// Of a reference that is used after a suspension, into what was the thread's before.
  std::vector<Repair> ofStaleReference(EntityId, llvm::StringRef variable);
  /// Of work that is evaluated before the call that takes it to another thread.
  std::vector<Repair> ofEarlyWork(EntityId, uint32_t call);

private:
  const Analysis &analysis;
  const Program &program;
  const ModelSet &models;
  /// Made when first asked for: most runs need none.
  std::unique_ptr<Suspensions> suspensions;
  std::unique_ptr<ThreadStorages> storages;
  std::unique_ptr<Holdings> holdings;
  std::optional<std::vector<EntityId>> ownWrappers;

  const Written *writtenOf(EntityId, uint32_t call) const;
  /// A suspension there holds no lock and makes nothing stale.
  bool maySuspendAt(EntityId, uint32_t call);
  /// The entity never holds a lock, and has nothing to do with storage of the thread.
  bool mayAlwaysSuspend(EntityId);
  std::string nameInSource(const Written &, EntityId callee) const;
  /// The text of a rewrite, for one call.
  std::string filled(llvm::StringRef text, const Call &, const Written &) const;
  std::optional<Repair> rewritten(EntityId, uint32_t call, const Rewrite &);
  std::vector<Repair> swaps(EntityId, uint32_t call);
  std::vector<Repair> offloads(EntityId, uint32_t call);
  /// Functions of the project that take work off the loop.
  const std::vector<EntityId> &wrappers();
  /// By a function of the project that takes work off the loop, where it is awaited somewhere.
  std::vector<Repair> offloadsOfProject(EntityId, uint32_t call);
  std::optional<Repair> byCounterpart(EntityId, uint32_t call);
  /// The include that makes an entity of another file known, or nothing where it is not declared before the call.
  bool addInclude(EntityId, const Written &, const Location &call, Repair &) const;
  Edit edit(const Written &, Span, std::string text) const;
};

/// "await a timer: `co_await ...`"; without what is too long to be read.
std::string titled(llvm::StringRef title, llvm::StringRef text);

} // namespace async_tidy
