// Who runs whom before going on: the calls of the program with virtual dispatch, callables and models resolved.
#pragma once

#include "analysis/models/model.h"
#include "analysis/program/program.h"
#include "analysis/program/values.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace async_tidy {

enum class EdgeKind : uint8_t {
  Calls,     ///< the callee as written
  Overrides, ///< an override that a virtual call may run
  Invokes,   ///< a callable, run by the callee or by the call itself
};

/// One way on from a call of an entity.
struct Edge {
  EntityId target = NoEntity;
  /// Number of the call in its entity.
  uint32_t call = 0;
  EdgeKind kind = EdgeKind::Calls;

  auto operator<=>(const Edge &) const = default;
};

/// A call that blocks by itself.
struct Leaf {
  uint32_t call = 0;
  const Blocks *blocks = nullptr;
  const FunctionModel *model = nullptr;
  /// What blocks: the callee, or a callable that it runs.
  EntityId function = NoEntity;
  /// Whether it blocks depends on what the entity is called with, so callers have leaves of their own for it.
  bool dependsOnCaller = false;
  /// Of a leaf that depends on its caller, in that caller: the calls down to the one that blocks.
  std::vector<CallRef> below;
};

class CallGraph {
public:
  CallGraph(const Program &, const ModelSet &);

  const Program &program;
  const ModelSet &models;

  const Values &values() const { return knownValues; }
  /// Parameters that the entity calls before it returns; an owner other than the entity: captured from there.
  const std::set<ParameterRef> &invokedParametersOf(EntityId) const;
  /// Methods that override a method, directly or not, in classes derived from `receiverClass`.
  std::vector<EntityId> overridesOf(EntityId method, StringId receiverClass) const;

  /// In order of the calls; of one call: the callee, then overrides, then callables.
  const std::vector<Edge> &edges(EntityId id) const { return edgesOf[id]; }
  const std::vector<Leaf> &leaves(EntityId id) const { return leavesOf[id]; }

  /// The call is made only where a test of the thread's identity holds: `if (isInThread()) f(); else post(f);`. It is
  /// about the thread that the object belongs to, and not about whoever calls the entity.
  bool isOnOwnThread(EntityId id, uint32_t call) const { return std::ranges::binary_search(onOwnThread[id], call); }

  /// Calls of the entity whose target could not be told, or is of the project and has no body in the units given. By
  /// number, in order.
  const std::vector<uint32_t> &unresolvedCalls(EntityId id) const { return unresolved[id]; }

private:
  Values knownValues;
  std::vector<std::vector<Edge>> edgesOf;
  std::vector<std::vector<Leaf>> leavesOf;
  std::vector<std::vector<uint32_t>> unresolved;
  /// By number, in order.
  std::vector<std::vector<uint32_t>> onOwnThread;

  /// Methods that override a method, directly.
  std::unordered_map<EntityId, std::vector<EntityId>> overriders;
  std::unordered_map<StringId, const ClassFact *> classOf;
  std::unordered_map<EntityId, std::set<ParameterRef>> invokedParameters;

  /// A call with a model whose conditions test parameters of its entity.
  struct Dependent {
    CallRef at;
    /// As the model sees it: with the arguments that are known by now.
    Call call;
    std::vector<CallRef> below;
  };
  std::vector<Dependent> dependents;

  void addDirectEdges(EntityId);
  bool isUnderTestOfThread(EntityId, uint32_t call) const;
  bool testsThread(EntityId, uint32_t call, unsigned depth) const;
  bool isRecursive(EntityId method, const std::vector<EntityId> &overrides) const;
  void addModelled(EntityId, uint32_t call, const FunctionModel &);
  bool isDerived(StringId derived, StringId base) const;
  void addOwned(EntityId, uint32_t call, EntityId destructor, const std::vector<Value> &typeArguments);
  void addConstructed(EntityId, uint32_t call);
  void addCallable(EntityId, uint32_t call, EntityId callable);
  bool addTargets(EntityId, uint32_t call, const Value &);
  using Callers = std::vector<std::vector<std::pair<EntityId, Edge>>>;
  /// Gives, of every entity, the edges that lead to it.
  Callers propagateInvocations();
  void liftDependents(const Callers &);
  bool passInvocations(EntityId caller, const Edge &);
};

} // namespace async_tidy
