// Execution contexts: where an entity may run, and why.
#pragma once

#include "analysis/program/call_graph.h"
#include "analysis/program/callers.h"

#include <map>
#include <optional>
#include <vector>

namespace async_tidy {

/// Whether calling this entity runs its body now. A coroutine's body is its own: it runs on its loop, and what blocks
/// in it is found there. A generator's runs in whoever iterates it.
bool runsInCaller(const Entity &);

/// A set of contexts. Empty: where it runs was never seen.
class ContextSet {
public:
  bool contains(Context context) const { return bits >> unsigned(context) & 1; }
  bool isEmpty() const { return bits == 0; }
  /// Whether it holds more than Unknown.
  bool isKnown() const { return bits & ~(1u << unsigned(Context::Unknown)); }
  /// False where it was there already.
  bool insert(Context context) {
    bool isNew = !contains(context);
    bits |= 1u << unsigned(context);
    return isNew;
  }

private:
  uint8_t bits = 0;
};

enum class Why : uint8_t {
  Coroutine, ///< its body is resumed by a loop, and nothing shows that it is not
  HandedOver, ///< `by` is the call that has it run
  Overrides, ///< `cause` is the function that it overrides
  Takes,     ///< its parameters name the class `cause`
  Assigned,  ///< assigned to the callback field `cause`
  Declared,  ///< a model, the config or an attribute says so
  Called,    ///< `by` calls it
};

/// Why an entity runs in a context.
struct Witness {
  Why why = Why::Declared;
  CallRef by;
  std::string cause;
};

class ExecutionContexts {
public:
  explicit ExecutionContexts(const CallGraph &);

  ContextSet of(EntityId id) const { return sets[id]; }
  /// Null where the entity does not run there.
  const Witness *witness(EntityId, Context) const;

  /// Entities that run on an event loop, or a green thread of one, by themselves and not for a caller: coroutine
  /// bodies, handlers, slots. In order of id. Findings stand in them.
  const std::vector<EntityId> &asyncEntities() const { return async; }
  bool isAsyncEntity(EntityId id) const { return isAsync[id]; }

  /// Whether the entity may run on an event loop: async itself, or called from one that may.
  bool mayRunOnLoop(EntityId id) const {
    return sets[id].contains(Context::Loop) || sets[id].contains(Context::GreenThread);
  }
  /// Whether what an entity does is done for its caller, and found there: neither in a coroutine's body, nor in an
  /// async entity, nor where it is declared to run on another thread.
  bool leadsOn(EntityId) const;

  /// By entity: those whose own run it is a part of.
  CallersOf callers() const;

  /// Where an async entity is by the time it makes this call: Loop or GreenThread; Worker or Unknown behind an await
  /// that moved it away; Sync while it has not suspended, of a coroutine that main, or a worker, begins and waits for.
  Context at(EntityId, uint32_t call) const;

private:
  struct Hop {
    uint32_t call;
    Context context;
  };
  /// A callable, or what a parameter holds, is run in a context because of a call.
  struct Start {
    Context context;
    Witness witness;
  };

  const CallGraph &graph;
  const Program &program;
  std::vector<ContextSet> sets;
  std::vector<bool> isAsync;
  std::vector<EntityId> async;
  std::map<EntityId, Context> declared;
  std::map<std::pair<EntityId, Context>, Witness> witnesses;
  std::map<EntityId, std::vector<Hop>> hops;
  /// Calls of coroutines whose results are handed over: what the caller is says nothing about where they run.
  std::map<EntityId, std::vector<CallRef>> startedFrom;
  /// Of coroutines that begin on the thread of who waits for them, by call: whether it is made before they suspend.
  std::map<EntityId, std::vector<bool>> beginnings;
  std::vector<EntityId> open;
  std::map<std::pair<ParameterRef, Context>, bool> seenParameters;

  bool isCalledByCoroutine(EntityId) const;
  void addDeclared();
  void declare(EntityId, Context);
  void addRules();
  void addRuns();
  void addCallbacks();
  void addParameterTypes();
  void addHops();
  void start(const Value &, const Start &, unsigned depth);
  void startParameter(ParameterRef, const Start &, unsigned depth);
  void startEntity(EntityId, const Start &, unsigned depth);
  void add(EntityId, Context, Witness);
  void propagate();
  void pass(EntityId from, EntityId to, uint32_t call);
  void findBeginnings();
  bool waitsHere(EntityId, uint32_t call) const;
  bool isWaitedFor(EntityId, EntityId coroutine) const;
};

} // namespace async_tidy
