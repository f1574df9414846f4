// What a value stands for at run time, as far as the program shows it without regard to control flow.
#pragma once

#include "analysis/models/model.h"
#include "analysis/program/program.h"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace async_tidy {

struct ParameterRef {
  EntityId owner;
  int64_t index;
  auto operator<=>(const ParameterRef &) const = default;
};

/// The functions that a callable value may run, and the parameters that it may stand for.
struct Targets {
  std::vector<EntityId> callables;
  std::vector<ParameterRef> parameters;
};

class Values {
public:
  Values(const Program &, const ModelSet &);

  Targets targets(const Value &) const;

  /// Whether `value`, used by call number `position` of `user`, was put into `state` before: by an earlier call of the
  /// same entity or, of a variable that other entities see too, by any.
  bool hasState(EntityId user, uint32_t position, const Value &value, llvm::StringRef state) const {
    return hasState(user, position, value, state, 0);
  }

  const FunctionModel *modelOf(EntityId) const;
  /// What `call`, made at call number `position` of `user`, blocks on, or null.
  const Blocks *blocks(EntityId user, uint32_t position, const Call &call, const FunctionModel &) const;
  /// What a call of the function blocks on, of which nothing else is known.
  const Blocks *blocksWhenInvoked(EntityId function) const;

private:
  struct VariableRef {
    EntityId owner;
    StringId name;
    auto operator<=>(const VariableRef &) const = default;
  };
  struct VariableHash {
    size_t operator()(const VariableRef &v) const { return size_t(v.owner) * 0x9e3779b97f4a7c15u + v.name; }
  };
  struct BoundValue {
    EntityId entity;
    uint32_t position;
    const Value *value;
  };
  struct StateSet {
    /// The call that does it, as the variable's user sees it.
    EntityId entity;
    uint32_t position;
    const StateChange *change;
    /// The call of the model, in `entity` or in a helper that `entity` passes the variable to.
    EntityId origin;
    uint32_t originPosition;
  };

  const Program &program;
  std::vector<const FunctionModel *> modelOfEntity;
  std::unordered_map<VariableRef, std::vector<BoundValue>, VariableHash> bound;
  std::unordered_map<VariableRef, std::vector<StateSet>, VariableHash> states;

  void collectStates();
  void passStatesToCallers();
  static std::optional<VariableRef> variableOf(const Value &);
  /// What a call's result stands for: the argument that it forwards, or null.
  const Value *forwarded(const Value &) const;
  void collect(const Value &, unsigned depth, Targets &) const;
  std::optional<int64_t> constant(const Value &) const;
  int64_t bits(EntityId user, uint32_t position, const Value &) const;
  bool hasState(EntityId user, uint32_t position, const Value &, llvm::StringRef state, unsigned depth) const;
  template <typename Body> auto withContext(EntityId user, const Call &, uint32_t position, unsigned depth, Body) const;
};

} // namespace async_tidy
